import 'server-only'
import { countAll } from './count-texts.ts'
import { dropOldKeys, renewCaseKey, renewCompartments } from './renew-keys.ts'
import { resealColumn } from './reseal.ts'
import { casesWithKeys, inRotation, type Report } from './rotation.ts'
import { sealedColumns } from './sealed-columns.ts'
import { untilOthersEnded } from './wait-for-others.ts'

/**
 * Gives every case and every compartment a new key, and puts every text under it, row by row, while people work.
 * The old keys open until no text is under them and nobody can hold one that is. Cut short at any moment, it goes
 * on where it was when it is started again.
 */
export function rotateDeep(report: Report): Promise<void> {
  return inRotation('deep', async (since) => {
    const cases = await casesWithKeys()
    for (const id of cases) {
      await renewCaseKey(id, since)
      await renewCompartments(id, since)
    }
    report(`${cases.length} cases have new keys`)
    // Whoever seals from now on does so with a new key.
    await untilOthersEnded()
    let texts = 0
    for (const column of sealedColumns) {
      await resealColumn(column, () => {
        texts++
        if (texts % 10 === 0) report(`${texts} texts sealed anew`)
      })
    }
    report(`${texts} texts sealed anew`)
    // Whoever read a text before it was sealed anew may still need the old key.
    await untilOthersEnded()
    if ((await countAll()).stale > 0) throw new Error('texts are left under old keys')
    for (const id of cases) await dropOldKeys(id, 'all')
    report('the old keys are gone')
  })
}
