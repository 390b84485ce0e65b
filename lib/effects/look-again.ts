import type { Done, Due } from './run-due.ts'

const DAY = 86_400_000

/** The work has to wait, and is looked at again in a day: so it is not lost, however long the wait. */
export const tomorrow = ({ at }: Pick<Due, 'at'>): Done => ({ again: new Date(at.getTime() + DAY) })
