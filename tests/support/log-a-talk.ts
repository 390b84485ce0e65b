import { logTalk } from '#lib/quick-logs/log-talk.ts'

/** A whole log of a talk, today in London; with whatever differs. */
export const talk = (programmeId: string, differs: object = {}) => ({
  programmeId,
  day: new Date().toLocaleDateString('sv', { timeZone: 'Europe/London' }),
  dayPart: 'midday',
  place: 'corridor',
  topic: 'noise',
  people: 2,
  minutes: 10,
  result: 'sorted',
  ...differs,
})

/** A mediator of the programme logs a talk, and gives the id of the log. */
export async function logATalk(
  programmeId: string,
  by: string,
  differs: object = {},
): Promise<string> {
  const actor = { id: by, memberships: [{ programmeId, role: 'mediator' }] }
  const logged = await logTalk(actor, talk(programmeId, differs), null)
  if (!logged.ok) throw new Error(`not logged: ${JSON.stringify(logged.refusal)}`)
  return (logged.value.body as { id: string }).id
}
