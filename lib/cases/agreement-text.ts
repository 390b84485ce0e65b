import type { Payload } from '#machines/case/events.ts'

/** The whole text of one version, in the shape in which it is edited. */
export type AgreementText = Payload<'editAgreement'>

/** The part of it that is sealed with the version's own row, and the part that is sealed with each commitment's. */
export type Words = Omit<AgreementText, 'type' | 'commitments'>
export type Promised = Omit<AgreementText['commitments'][number], 'owner'>

type Commitment = { promise: Promised; ownerId: string | null; forEveryone: boolean }

/** Puts a text together again from its rows; the commitments in their order. */
export function agreementText(
  type: string,
  words: Words,
  commitments: Commitment[],
): AgreementText {
  return {
    ...words,
    type: type as AgreementText['type'],
    commitments: commitments.map(({ promise, ownerId, forEveryone }) => {
      const owner = forEveryone ? ('everyone' as const) : (ownerId ?? undefined)
      return { ...promise, ...(owner === undefined ? {} : { owner }) }
    }),
  }
}
