import type { TaskState } from '#app/ui/task-list.tsx'
import type { PersonView } from '#lib/cases/view/intake-types.ts'
import type { WhoAct } from './open-act.ts'

type Key = 'talkedYes' | 'notTalked' | 'declined' | 'withdrawn'

/** What is done with this person already: a key of the messages and a mark. */
export function standingWords(
  act: WhoAct,
  { standing }: PersonView,
): { key: Key; state: TaskState } {
  if (standing?.consent === 'declined') return { key: 'declined', state: 'waiting' }
  if (standing?.consent === 'withdrawn') return { key: 'withdrawn', state: 'waiting' }
  const done = act === 'recordConversation' ? 'done' : 'todo'
  return standing?.screened
    ? { key: 'talkedYes', state: done }
    : { key: 'notTalked', state: 'todo' }
}
