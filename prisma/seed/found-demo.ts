import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { hashPassword } from '#lib/auth/hash-password.ts'
import { sealEmail } from '#lib/auth/seal-email.ts'
import { DEMO_PASSWORD, type DemoPerson, demoPeople } from '#lib/programmes/demo-people.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { foundProgramme, type NewPerson } from './found-programme.ts'

export const ZONE = 'Europe/London'

const roles = {
  supervisor: 'supervisor',
  safeguarding: 'safeguarding',
  mediator: 'mediator',
  party: 'member',
} as const satisfies Record<DemoPerson['what'], NewPerson['role']>

/** Whoever stands by day and night in the demo, so that a call always reaches somebody. */
const onDuty = ['supervisor@demo.test', 'safeguarding@demo.test']

/** Founds the demo programme: its people, their way in, and the adults on duty. Gives ids by first part of the address. */
export async function foundDemo(
  ownerUrl: string,
): Promise<{ id: string; people: Record<string, string> }> {
  const founded = await foundProgramme(
    ownerUrl,
    {
      slug: 'lindenhof',
      name: 'Lindenhof Peer Mediation',
      setting: 'university',
      timeZone: ZONE,
      helpNumbers: [
        { label: { en: 'Emergency', es: 'Emergencias' }, number: '112' },
        {
          label: {
            en: 'Someone to talk to, day and night',
            es: 'Alguien con quien hablar, de día y de noche',
          },
          number: '020 7946 0112',
        },
      ],
    },
    Object.fromEntries(demoPeople.map((person) => [nameOf(person), rowOf(person)])),
  )
  await letIn(ownerUrl, founded)
  return founded
}

const nameOf = ({ email }: DemoPerson): string => email.split('@')[0] ?? email

const rowOf = ({ name, pronouns, locale, what }: DemoPerson): NewPerson => ({
  name,
  role: roles[what],
  ...(pronouns ? { pronouns } : {}),
  ...(locale ? { locale } : {}),
})

async function letIn(
  ownerUrl: string,
  { id: programme, people }: { id: string; people: Record<string, string> },
): Promise<void> {
  // One hash for all: the demo's password is no secret, and hashing takes its time.
  const hash = await hashPassword(DEMO_PASSWORD)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  for (const person of demoPeople) {
    const id = people[nameOf(person)] ?? ''
    const { email } = person
    await client.query('insert into credential values ($1, $2, $3)', [
      id,
      blindIndex('email-index', email),
      hash,
    ])
    await client.query('update person set email_sealed = $2 where id = $1', [
      id,
      sealEmail(id, email),
    ])
    if (!onDuty.includes(email)) continue
    await client.query(
      `insert into duty (id, person_id, programme_id, from_at, until_at)
       values ($1, $2, $3, now() - interval '1 year', now() + interval '10 years')`,
      [randomUUID(), id, programme],
    )
  }
  await client.end()
}
