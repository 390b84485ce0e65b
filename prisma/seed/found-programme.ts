import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** A programme to begin with; the settings are those of the table `programme`. */
export type NewProgramme = {
  slug: string
  name: string
  setting: 'school' | 'university' | 'residence' | 'workplace' | 'community'
  locale?: string
  timeZone?: string
  helpNumbers?: { label: string | Record<string, string>; number: string }[]
  minMediators?: number
  checkInDays?: number[]
}

export type NewPerson = {
  name: string
  pronouns?: string
  locale?: string
  role: 'member' | 'mediator' | 'supervisor' | 'safeguarding' | 'administrator'
}

/**
 * Founds a programme and its people, as the database's owner: nobody is in it yet who could do it from inside.
 * Gives the programme's id and a person's id for each key of `people`.
 */
export async function foundProgramme<K extends string>(
  ownerUrl: string,
  programme: NewProgramme,
  people: Record<K, NewPerson>,
): Promise<{ id: string; people: Record<K, string> }> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    const id = randomUUID()
    await insertProgramme(client, id, programme)
    const ids = {} as Record<K, string>
    for (const [key, person] of Object.entries(people) as [K, NewPerson][]) {
      ids[key] = await insertPerson(client, id, person)
    }
    await client.query('commit')
    return { id, people: ids }
  } finally {
    await client.end()
  }
}

async function insertProgramme(client: pg.Client, id: string, given: NewProgramme): Promise<void> {
  const { slug, name, setting, locale = 'en', timeZone = 'Europe/London' } = given
  const { helpNumbers = [], minMediators = 2, checkInDays = [5, 17, 49] } = given
  await client.query(
    `insert into programme (id, slug, name, setting, locale, time_zone, help_numbers, min_mediators, check_in_days)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      slug,
      name,
      setting,
      locale,
      timeZone,
      JSON.stringify(helpNumbers),
      minMediators,
      checkInDays,
    ],
  )
}

async function insertPerson(
  client: pg.Client,
  programme: string,
  person: NewPerson,
): Promise<string> {
  const id = randomUUID()
  const { name, pronouns = null, locale = 'en', role } = person
  await client.query(
    'insert into person (id, preferred_name, pronouns, locale) values ($1, $2, $3, $4)',
    [id, name, pronouns, locale],
  )
  await client.query(
    `insert into membership (id, person_id, programme_id, role, from_at) values ($1, $2, $3, $4, now() - interval '1 year')`,
    [randomUUID(), id, programme, role],
  )
  return id
}
