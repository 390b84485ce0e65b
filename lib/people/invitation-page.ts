/** The case for which somebody is added or invited, and what comes after. */
export type InvitedFor = { ref: string; act?: string | undefined; named?: number | undefined }

/** The page that shows an invitation, with the way back to the case it is for. */
export function invitationPage(personId: string, invited?: InvitedFor): string {
  const query = new URLSearchParams()
  if (invited) query.set('ref', invited.ref)
  if (invited?.act) query.set('act', invited.act)
  if (invited?.named !== undefined) query.set('named', String(invited.named))
  return `/people/${personId}/invitation${query.size > 0 ? `?${query}` : ''}`
}
