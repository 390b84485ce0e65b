import {
  insiders,
  outsiders,
  unfinished,
  type Who,
  withSecondFactor,
} from '../../drills/expected/people.ts'
import { words } from '../read-table.ts'

const secured = words(withSecondFactor)

/** What somebody is in their programme, by the table. */
export const roleOf = (who: Who): string | null =>
  who === 'nobody' ? null : { ...insiders, ...outsiders, ...unfinished }[who].role

export const hasSecondFactor = (who: Who): boolean =>
  !(who in unfinished) && secured.includes(roleOf(who) ?? '')
