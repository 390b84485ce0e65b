import type { Compartment, Place } from '#lib/vault/compartment.ts'
import { sealedColumns } from '#lib/vault/sealed-columns.ts'
import { asOwner } from './as-owner.ts'

/** A sealed text as it stands in the database, and the place that it is bound to. */
export type SealedText = { place: Place; sealed: string }

type Row = { row: string; caseId: string; compartment: Compartment; sealed: string }

/** Every sealed text of every case, column by column. */
export async function sealedTexts(): Promise<SealedText[]> {
  const found: SealedText[] = []
  for (const { table, column, caseId, compartment } of sealedColumns) {
    const rows = await asOwner<Row>(
      `select t.id as row, ${caseId} as "caseId", ${compartment} as compartment, t.${column} as sealed
       from "${table}" t where t.${column} is not null and ${caseId} is not null`,
    )
    for (const { sealed, ...where } of rows)
      found.push({ place: { ...where, table, column }, sealed })
  }
  return found
}
