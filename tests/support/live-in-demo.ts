import { loadDemo } from '../../prisma/seed/demo.ts'
import type { Story } from '../../prisma/seed/story.ts'
import { asOwner } from './as-owner.ts'
import { ownerUrl } from './database.ts'

/** The demo programme in the test's database: its people, and the case of a story. */
export type LivedIn = {
  people: Record<string, string>
  caseOf: (story: Story) => { id: string; ref: string; state: string }
}

/** Loads the whole demo programme into the test's database, which takes about ten seconds. */
export async function liveInDemo(): Promise<LivedIn> {
  // Before anything of lib reads its settings: only the demo's clock can be in the past.
  process.env.PARLEY_DEMO = '1'
  const { people, refs } = await loadDemo(ownerUrl, () => {})
  const cases = await asOwner<{ id: string; ref: string; state: string }>(
    'select id, ref, state from cases',
  )
  return {
    people,
    caseOf: (story) => {
      const found = cases.find(({ ref }) => ref === refs.get(story))
      if (!found) throw new Error(`no case of ${story.title}`)
      return found
    },
  }
}
