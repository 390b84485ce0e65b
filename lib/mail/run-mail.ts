import 'server-only'
import { now } from '#lib/clock.ts'
import type { Outbox } from '#lib/db/generated/client.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { retryAt } from '#lib/effects/retry-at.ts'
import { sendsMail } from '#lib/env.ts'
import { compose } from './compose.ts'
import { urgentTemplates } from './kinds.ts'
import { type About, letterOf } from './letter.ts'
import { type Fate, send } from './send.ts'

const LEASE = '10 minutes'
// The first time, and once more when nobody knows what became of it.
const MOST_BEGUN = 2

type Begun = Pick<Outbox, 'id' | 'details' | 'begun' | 'attempts'>

/**
 * Sends the mails that are due, at most `most`, one after the other, those first by which somebody is called. The first
 * that finds the server away is the last: to ask for each anew would take long. Gives how many were taken up.
 */
export async function runMail(most = 20): Promise<number> {
  if (!sendsMail()) return 0
  for (let taken = 0; taken < most; taken += 1) {
    const next = await sendNext()
    if (next === 'none') return taken
    if (next === 'away') return taken + 1
  }
  return most
}

/**
 * Takes one up, sends it, and notes what became of it. A crash in between leaves it begun: after the lease it is sent
 * once more, with the same Message-ID, and then never again.
 */
async function sendNext(): Promise<'taken' | 'away' | 'none'> {
  const row = await withActor('system', async (tx) => {
    const [begun] = await tx.$queryRaw<Begun[]>`
      select id, details, begun, attempts from app.begin_mail(${LEASE}::interval, ${urgentTemplates}::text[])`
    return begun
  })
  if (!row) return 'none'
  if (row.begun > MOST_BEGUN) {
    tellLog(row, 'unsure')
    await finish(row, 'unsure')
    return 'taken'
  }
  const letter = await withActor('system', (tx) => letterOf(tx, row.details as About))
  const fate = letter ? await send(await compose(row.id, letter)) : 'sent'
  if (fate !== 'sent') tellLog(row, fate)
  await note(row, fate)
  return fate === 'away' ? 'away' : 'taken'
}

// Which mail it was, and not to whom.
const tellLog = ({ id }: Begun, fate: Fate) => console.error(`mail ${id}: ${fate}`)

async function note(row: Begun, fate: Fate): Promise<void> {
  if (fate === 'sent') return finish(row, null)
  if (fate === 'refused') return finish(row, 'refused')
  // Nobody knows whether it has gone out: the lease runs on, and then it goes out once more.
  if (fate === 'unsure') return
  const at = await now()
  await withActor('system', (tx) =>
    tx.outbox.updateMany({
      where: { id: row.id },
      data: {
        // This time it is certain that nothing went out; other times may still be unknown.
        begun: { decrement: 1 },
        attempts: { increment: 1 },
        dueAt: retryAt(at, row.attempts),
        lastError: 'later',
      },
    }),
  )
}

async function finish(row: Begun, lastError: string | null): Promise<void> {
  const doneAt = await now()
  // What it was about is no longer needed; a sealed code must not lie about.
  await withActor('system', (tx) =>
    tx.outbox.updateMany({
      where: { id: row.id },
      data: { doneAt, lastError, details: {} },
    }),
  )
}
