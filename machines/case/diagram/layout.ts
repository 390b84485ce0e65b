import { type CaseState, caseStates, stageOf, stages, statesOf } from '../states.ts'
import { arrows, isFar, staying } from './arrows.ts'

/** All in pixels of the picture. */
export type Box = {
  state: CaseState
  x: number
  y: number
  width: number
  height: number
  lines: string[]
}

export const size = { box: 230, gap: 150, top: 150, row: 250, margin: 40, line: 17 } as const

/** Stages stand side by side in the order of a case; the states of a stage one below the other. */
export function boxes(): Box[] {
  return caseStates.map((state) => {
    const stage = stageOf(state)
    const lines = [...staying(state).map((event) => `↻ ${event}`), ...farWays(state)]
    return {
      state,
      x: size.margin + stages.indexOf(stage) * (size.box + size.gap),
      // Neighbouring stages are shifted, so that arrows between them do not run along one line.
      y: size.top + statesOf(stage).indexOf(state) * size.row + (stages.indexOf(stage) % 2) * 60,
      width: size.box,
      height: 48 + lines.length * size.line,
      lines,
    }
  })
}

function farWays(state: CaseState): string[] {
  const far = arrows().filter((arrow) => arrow.from === state && isFar(arrow))
  return far.flatMap(({ events, to }) =>
    events.map((event) => `${event} → ${to.slice(to.indexOf('.') + 1)}`),
  )
}

export function pictureSize(all: Box[]): { width: number; height: number } {
  return {
    width: Math.max(...all.map((box) => box.x + box.width)) + size.margin,
    height: Math.max(...all.map((box) => box.y + box.height)) + 150,
  }
}
