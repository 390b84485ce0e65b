import 'server-only'
import { z } from 'zod'
import { jumpAhead } from '#lib/clock.ts'
import { runDue } from '#lib/effects/run-due.ts'
import { isDemo } from '#lib/env.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'

const DAY = 86_400
export const Jump = z.strictObject({ days: z.int().min(1).max(60) })

/** Moves the demo's clock ahead and does at once what has come due. Does not exist outside the demo. */
export async function jump(input: unknown): Promise<Result<Answer>> {
  if (!isDemo()) return refuse('not-found')
  const wanted = parseInput(Jump, input)
  if (!wanted.ok) return wanted
  await jumpAhead(wanted.value.days * DAY)
  await runDue(200)
  return ok({ body: {}, next: '/mailbox' })
}
