/** When to try again after so many attempts that failed: after one minute, then two, four, … */
export const retryAt = (at: Date, attempts: number): Date =>
  new Date(at.getTime() + 60_000 * 2 ** attempts)
