import 'server-only'
import type { Look } from './look.ts'
import { openKeptJson } from './open-kept.ts'

type Row = { id: string; status: string; namesSealed: string | null }

/**
 * How people are called in one version of an agreement, by id: as they were when it was sent to be looked at. Nothing
 * of a version that is still written, and of one from before names were kept.
 */
export async function namesIn(
  { tx, loaded }: Look,
  { id, status, namesSealed }: Row,
): Promise<ReadonlyMap<string, string>> {
  if (status === 'draft') return new Map()
  const place = {
    caseId: loaded.id,
    compartment: 'agreement',
    table: 'agreement',
    column: 'names_sealed',
    row: id,
  } as const
  return new Map(
    Object.entries((await openKeptJson<Record<string, string>>(tx, place, namesSealed)) ?? {}),
  )
}
