import 'server-only'
import { database } from '#lib/db/client.ts'
import { isDemo } from '#lib/env.ts'

// The offset changes only by a person's click in the demo, in this very process.
const shared = globalThis as typeof globalThis & { parleyClockOffset?: number }

/** Seconds by which the demo's clock runs ahead of the world's. Always 0 outside the demo. */
export async function clockOffset(): Promise<number> {
  if (!isDemo()) return 0
  shared.parleyClockOffset ??= await readOffset()
  return shared.parleyClockOffset
}

/** The present moment, as every rule, deadline and page sees it. */
export async function now(): Promise<Date> {
  return new Date(Date.now() + (await clockOffset()) * 1000)
}

/** Moves the demo's clock ahead by `seconds` (1 to 60 days). Throws outside the demo. */
export async function jumpAhead(seconds: number): Promise<void> {
  if (!isDemo()) throw new Error('only the demo may move its clock')
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 60 * 86_400)
    throw new RangeError('seconds')
  const rows = await database().prisma.$queryRaw<{ offset: number }[]>`
    select app.jump_demo_clock(${seconds}::int) as offset`
  shared.parleyClockOffset = rows[0]?.offset ?? 0
}

async function readOffset(): Promise<number> {
  const rows = await database().prisma.$queryRaw<
    { offset: number }[]
  >`select app.demo_clock_offset() as offset`
  return rows[0]?.offset ?? 0
}
