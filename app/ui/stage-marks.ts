/** The stages of a case in their order. */
export const stageOrder = ['intake', 'assignment', 'session', 'agreement', 'followUp'] as const

export type CaseStage = (typeof stageOrder)[number] | 'closed'
export type StageMark = 'done' | 'current' | 'held' | 'next' | 'skipped'

/** What each stage looks like for a case that is in `stage`. */
export function stageMarks(stage: CaseStage, held: boolean, visited?: readonly CaseStage[]) {
  const now = (stageOrder as readonly CaseStage[]).indexOf(stage)
  return stageOrder.map((name, place) => ({ name, mark: markOf(name, place) }))

  function markOf(name: CaseStage, place: number): StageMark {
    if (now < 0) return !visited || visited.includes(name) ? 'done' : 'skipped'
    if (place < now) return 'done'
    if (place > now) return 'next'
    return held ? 'held' : 'current'
  }
}
