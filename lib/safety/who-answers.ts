import 'server-only'
import { become, readAs } from '#lib/db/with-actor.ts'
import { type Adult, findAdults } from './find-adults.ts'

/** What somebody can be told honestly before they call. */
export type WhoAnswers = {
  /** names of the adults on duty at this moment who may answer */
  onDuty: string[]
  /** names of the adults on call for a meeting that the call would come out of */
  onCall: string[]
  /** there is an adult other than a supervisor */
  other: boolean
  /** minutes after which an unanswered call goes to the next adult */
  minutes: number
}

/** Who would answer a call by this person now, in a programme, or in a case of theirs. */
export function whoAnswers(
  actorId: string,
  on: { programmeId: string; ref?: string },
): Promise<WhoAnswers> {
  const { programmeId, ref } = on
  return readAs(actorId, async (tx) => {
    const known = ref ? await tx.case.findUnique({ where: { ref }, select: { id: true } }) : null
    const { adultMinutes: minutes } = await tx.programme.findUniqueOrThrow({
      where: { id: programmeId },
      select: { adultMinutes: true },
    })
    // Whoever does not know of the case's meetings does not learn here that there is one.
    const knowsMeeting = !known || (await tx.session.count({ where: { caseId: known.id } })) > 0
    // Who is on duty is told; who else is a side in the case is not, and only the system may look.
    await become(tx, 'system')
    const call = { programmeId, caseId: known?.id ?? null, by: actorId }
    const adults = await findAdults(tx, { ...call, otherAdult: false })
    const others = await findAdults(tx, { ...call, otherAdult: true })
    const people = await tx.person.findMany({
      where: { id: { in: adults.map(({ id }) => id) } },
      select: { id: true, preferredName: true },
      orderBy: { preferredName: 'asc' },
    })
    const namesWhere = (is: (adult: Adult) => boolean) => {
      const ids = new Set(adults.filter(is).map(({ id }) => id))
      return people.filter(({ id }) => ids.has(id)).map(({ preferredName }) => preferredName)
    }
    return {
      onDuty: namesWhere(({ onDuty }) => onDuty),
      onCall: knowsMeeting ? namesWhere(({ onCall }) => onCall) : [],
      other: others.length > 0,
      minutes,
    }
  })
}
