import type { CaseState } from '#machines/case/states.ts'
import type { Who } from '../../drills/expected/people.ts'
import type { AsPerson } from '../as-person.ts'
import type { Everybody } from './ask.ts'
import type { Ids } from './stage.ts'
import type { Told } from './story.ts'
import type { Tally } from './tally.ts'

/** A case in a state, and everything with which everybody is asked about it. */
export type Place = {
  story: string
  state: CaseState
  told: Told
  ids: Ids
  /** what each is to the case, by the table */
  standing: (who: Who) => ReadonlySet<string>
  /** those who are asked here */
  people: readonly Who[]
  /** those of them who are to the case what somebody else is, too */
  alike: readonly Who[]
  everybody: Everybody
  /** those who have opened with a reason what people wrote in private */
  opened: Set<Who>
  app: AsPerson
  tally: Tally
}

export const idOf = (ids: Ids, who: Who): string | null => (who === 'nobody' ? null : ids[who])
