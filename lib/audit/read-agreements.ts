import 'server-only'
import type { Client } from 'pg'

/** A version of an agreement as it is stored, with its commitments in their order. */
export type StoredVersion = {
  id: string
  version: number
  type: string
  sealed: string
  hash: string
  commitments: { id: string; ownerId: string | null; forEveryone: boolean; sealed: string }[]
}

/** A signature as it is stored. */
export type StoredSignature = {
  id: string
  version: number
  personId: string
  sealed: string
  hash: string
  at: Date
}

export type StoredAgreements = { versions: StoredVersion[]; signatures: StoredSignature[] }

/** Every version of a case's agreement and every signature, void ones too, as somebody who sees all rows reads them. */
export async function readAgreements(client: Client, caseId: string): Promise<StoredAgreements> {
  const versions = await client.query<StoredVersion>(
    `select g.id, version, type, words_sealed as sealed, hash,
       coalesce((select json_agg(json_build_object('id', c.id, 'ownerId', owner_id, 'forEveryone', for_everyone,
           'sealed', c.words_sealed) order by position) from commitment c where c.agreement_id = g.id), '[]') as commitments
     from agreement g where case_id = $1 order by version`,
    [caseId],
  )
  const signatures = await client.query<StoredSignature>(
    `select s.id, s.version, s.person_id as "personId", s.name_sealed as sealed, s.hash, s.at
     from signature s join agreement g on g.id = s.agreement_id where g.case_id = $1`,
    [caseId],
  )
  return { versions: versions.rows, signatures: signatures.rows }
}
