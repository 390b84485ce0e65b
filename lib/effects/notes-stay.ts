const WEEK = 7 * 86_400_000

/** Until when working notes stay after their meeting, or after the closing of a case that was held for safety. */
export const notesStayUntil = (end: Date): Date => new Date(end.getTime() + WEEK)
