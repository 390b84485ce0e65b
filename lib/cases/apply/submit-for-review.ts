import 'server-only'
import { sealJson } from '#lib/vault/seal.ts'
import { serving, takingPart } from '#machines/case/facts/people.ts'
import type { Apply } from '../apply.ts'
import { nameBook } from '../view/names.ts'
import { findVersion } from './_current-version.ts'

/**
 * From now on the text is looked at and signed under the names that people have today: they are kept with the
 * version. The same version sent once more gets the names of that day.
 */
export const keepNames: Apply<'submitForReview'> = async (tx, { id: caseId, facts }) => {
  const { id } = await findVersion(tx, caseId, facts.agreement?.version ?? 0)
  const ids = [...takingPart(facts), ...serving(facts)].map((one) => one.id)
  const names = await nameBook(tx)(ids)
  const place = {
    caseId,
    compartment: 'agreement',
    table: 'agreement',
    column: 'names_sealed',
    row: id,
  } as const
  const kept = Object.fromEntries(
    ids.flatMap((one) => {
      const name = names.known(one)?.name
      return name ? [[one, name]] : []
    }),
  )
  const namesSealed = await sealJson(tx, place, kept)
  await tx.agreement.updateMany({ where: { id }, data: { namesSealed } })
}
