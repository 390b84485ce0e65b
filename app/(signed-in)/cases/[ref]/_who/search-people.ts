import 'server-only'
import { type FoundPerson, findPeople } from '#lib/people/find-people.ts'
import type { WhoStep } from './open-act.ts'

/**
 * What was searched for, and who was found. Somebody named in the request is searched for at once; where the whole
 * text finds nobody, its first word does ("Lucía from 8b").
 */
export async function searchPeople(
  { actor, view, q }: WhoStep,
  described: string,
): Promise<{ text: string; people: FoundPerson[] }> {
  const text = (q || described).trim()
  const first = text.split(/[\s,(]/)[0] ?? ''
  const whole = await findPeople(actor, view.programme.id, text)
  if (whole.length > 0 || q || first === text) return { text, people: whole }
  return { text: first, people: await findPeople(actor, view.programme.id, first) }
}
