import 'server-only'
import { dropOldKeys, renewCaseKey, rewrapCompartments } from './renew-keys.ts'
import { casesWithKeys, inRotation, type Report } from './rotation.ts'
import { untilOthersEnded } from './wait-for-others.ts'

/**
 * Gives every case a new key and puts the keys of its compartments under it. People go on working: between two
 * steps it waits for those who may still hold the old key.
 */
export function rotateCases(report: Report): Promise<void> {
  return inRotation('cases', async (since) => {
    const cases = await casesWithKeys()
    for (const id of cases) await renewCaseKey(id, since)
    // Whoever makes a compartment's key from now on does so under the case's new one.
    await untilOthersEnded()
    for (const [index, id] of cases.entries()) {
      await rewrapCompartments(id)
      await dropOldKeys(id, 'case')
      if ((index + 1) % 100 === 0) report(`${index + 1} of ${cases.length} cases`)
    }
    report(`${cases.length} cases have a new key`)
  })
}
