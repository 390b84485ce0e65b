import { randomUUID } from 'node:crypto'
import { now } from '#lib/clock.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { seal } from '#lib/vault/seal.ts'
import { type SessionStage, sessionStages } from '#machines/session/stages.ts'
import type { Moment } from '../school-day.ts'
import { aside, type Beat } from '../story.ts'

type Item = ['issue' | 'need' | 'option', string]

/** What a meeting that goes on has on its board, and the stage that it has come to. */
export const wroteOnBoard = (
  when: Moment,
  mediator: string,
  stage: SessionStage,
  items: Item[],
): Beat =>
  aside(when, async ({ person, played }) => {
    const at = await now()
    await withActor(person(mediator), async (tx) => {
      const session = await tx.session.findFirstOrThrow({
        where: { case: { ref: played.ref }, status: 'live' },
        select: { id: true, caseId: true },
      })
      const { id: sessionId, caseId } = session
      for (const [position, [kind, text]] of items.entries()) {
        const id = randomUUID()
        const place = { caseId, compartment: 'board', table: 'board_item' } as const
        const textSealed = await seal(tx, { ...place, column: 'text_sealed', row: id }, text)
        await tx.boardItem.createMany({
          data: [{ id, caseId, sessionId, kind, textSealed, position, createdAt: at }],
        })
      }
      const passed = sessionStages.slice(0, sessionStages.indexOf(stage) + 1)
      const entries = passed.map((one) => ({ id: randomUUID(), sessionId, stage: one, at }))
      await tx.stageEntry.createMany({ data: entries })
      await tx.session.updateMany({
        where: { id: sessionId },
        data: { stage, version: { increment: 1 } },
      })
    })
  })
