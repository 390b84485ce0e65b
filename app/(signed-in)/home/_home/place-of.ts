import type { HomeTask } from '#lib/cases/home.ts'
import { kebab } from '#lib/shared/field-id.ts'

// What is done on the page of its own event; everything else begins on the case's page.
const onItsOwnPage: readonly HomeTask['task'][] = [
  'startScreening',
  'declareConflict',
  'acceptAppointment',
  'consent',
  'approveWording',
  'approvePolicy',
  'sign',
  'chooseTimes',
  'offerTimes',
  'checkIn',
  'accept',
  'decideConflict',
  'propose',
  'replaceMediator',
  'schedule',
]

/** Where a task is done. */
export function placeOf({ task, ref, session, call }: HomeTask): string {
  if (call) return `/help/${call}`
  if (task === 'debrief' && session) return `/cases/${ref}/session/${session}/debrief`
  return onItsOwnPage.includes(task) ? `/cases/${ref}/${kebab(task)}` : `/cases/${ref}`
}
