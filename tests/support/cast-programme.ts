import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { foundProgramme } from '../../prisma/seed/found-programme.ts'
import { begin } from '../../prisma/seed/play.ts'
import { ownerUrl } from './database.ts'
import { logATalk } from './log-a-talk.ts'

type Settings = { minMediators: number; checkInsPlanned: number }

/** A programme of its own with a person for every role of the example walks. */
export async function castProgramme(
  settings: Settings = { minMediators: 2, checkInsPlanned: 1 },
): Promise<{ programmeId: string; cast: Cast }> {
  const days = Array.from({ length: settings.checkInsPlanned }, (_, n) => 5 + n)
  const { id, people } = await foundProgramme(
    ownerUrl,
    {
      slug: `p-${crypto.randomUUID().slice(0, 8)}`,
      name: 'Linden School Peers',
      setting: 'school',
      minMediators: settings.minMediators,
      checkInDays: days,
    },
    {
      requester: { name: 'Robin', role: 'member' },
      other: { name: 'Sasha', role: 'member' },
      referrer: { name: 'Mrs. Lang', role: 'member' },
      mediator1: { name: 'Noor', role: 'mediator' },
      mediator2: { name: 'Eli', role: 'mediator' },
      mediator3: { name: 'Kim', role: 'mediator' },
      observer: { name: 'Toni', role: 'mediator' },
      supervisor: { name: 'Ms. Adeyemi', role: 'supervisor' },
      safeguarding: { name: 'Mr. Brandt', role: 'safeguarding' },
      adult: { name: 'Mr. Solano', role: 'supervisor' },
    },
  )
  const { by: _, payload } = exampleEvent('request')
  const other = await begin(id, people.other, 'request', payload)
  const quickLog = await logATalk(id, people.mediator1, { with: people.mediator2 })
  return { programmeId: id, cast: { ...people, quickLog, otherCase: other.ref } }
}
