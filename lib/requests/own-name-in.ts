import type { RequestDraft } from './read-request.ts'

/** What whoever writes this request is called: by their account, or as they said on the first pages. */
export const ownNameIn = (
  answers: RequestDraft['answers'],
  actor: { name: string } | null,
): string | undefined => actor?.name ?? answers.you?.['guest.name']
