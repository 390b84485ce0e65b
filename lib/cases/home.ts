import 'server-only'
import { now } from '#lib/clock.ts'
import { readAs, type Tx } from '#lib/db/with-actor.ts'
import { findOpenHandOvers } from '#lib/hand-overs/open-hand-overs.ts'
import type { Facts } from '#machines/case/facts.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import { findOpenAlerts, type OpenAlert } from './board/open-alerts.ts'
import { type CaseLine, caseLines } from './case-line.ts'
import { tasksIn } from './home/case-tasks.ts'
import { findHomeCases } from './home/find-home-cases.ts'
import { findOwnRows } from './home/own-rows.ts'
import { type TaskName, taskNames } from './home/tasks.ts'
import { loadManyFacts } from './load-many-facts.ts'

/** Something that needs the viewer now. `ref` is null for a call for an adult from outside a case. */
export type HomeTask = {
  ref: string | null
  task: TaskName
  relation: Relation
  since: string
  due: string | null
  /** the number of the meeting that it is about */
  session?: number
  /** the call that it is about */
  call?: string
  /** who else is in the case, as far as the viewer knows */
  with: string[]
}

export type Home = {
  /** the most pressing first */
  tasks: HomeTask[]
  /** cases that the viewer is something to themselves, each with all they are; supervised ones are on the board */
  open: CaseLine[]
  finished: CaseLine[]
}

/** What needs this actor now, as party, mediator and supervisor, and their own cases. A fixed number of queries. */
export async function home(actor: { id: string }): Promise<Home> {
  const moment = await now()
  return readAs(actor.id, async (tx) => {
    const { alerts, taken } = await findOpenAlerts(tx)
    const found = await findHomeCases(tx)
    const rows = await findOwnRows(tx, actor.id, moment)
    const lines = await caseLines(
      tx,
      found.map(({ id }) => id),
      actor.id,
    )
    const facts = await factsOf(
      tx,
      found.filter(({ id, open }) => open || rows.debriefs.has(id)),
    )
    const inCases = lines.flatMap((inside): HomeTask[] => {
      const known = facts.get(inside.id)
      if (!known) return []
      // When it came into its state says to the other side that a problem was reported.
      const since = inside.line.enteredAt ?? inside.line.openedAt
      return tasksIn({ ...inside, facts: known }, actor.id, rows).map((task) => ({
        ref: inside.line.ref,
        with: inside.line.people,
        since,
        ...task,
      }))
    })
    const asTask = (task: 'alert' | 'alertTaken') => (alert: OpenAlert) => {
      const { id: call, ref, since } = alert
      return { ref, call, task, relation: 'supervisor' as const, since, due: null, with: [] }
    }
    const calls: HomeTask[] = [...alerts.map(asTask('alert')), ...taken.map(asTask('alertTaken'))]
    const handedOver = (await findOpenHandOvers(tx)).map(
      ({ ref, role, at }): HomeTask => ({
        ...{ ref, task: 'handOver', relation: role },
        ...{ since: at.toISOString(), due: null, with: [] },
      }),
    )
    const own = new Map(found.map(({ id, open, personal }) => [id, { open, personal }]))
    const goesOn = ({ id, line }: (typeof lines)[number]) =>
      own.get(id)?.open === true && line.status !== 'left'
    const mine = (open: boolean) =>
      lines
        .filter((inside) => own.get(inside.id)?.personal && goesOn(inside) === open)
        .map(({ line }) => line)
    return {
      // The calls are in the order in which they press, before everything else.
      tasks: [...calls, ...[...inCases, ...handedOver].sort(byUrgency)],
      open: mine(true),
      finished: mine(false),
    }
  })
}

/** Of supervised cases all rows are visible at once; of one's own the database puts the facts together. */
async function factsOf(
  tx: Tx,
  found: { id: string; open: boolean; personal: boolean }[],
): Promise<Map<string, Facts>> {
  const own = found.filter((one) => one.personal).map(({ id }) => id)
  const rows = await tx.$queryRaw<{ id: string; facts: Facts }[]>`
    select c.id, app.load_facts(c.id) as facts from cases c where c.id = any (${own}::uuid[])`
  const staffed = await loadManyFacts(
    tx,
    found.filter((one) => !one.personal).map(({ id }) => id),
  )
  return new Map([...rows.map(({ id, facts }) => [id, facts] as const), ...staffed])
}

function byUrgency(a: HomeTask, b: HomeTask): number {
  const rank = taskNames.indexOf(a.task) - taskNames.indexOf(b.task)
  return rank || (a.due ?? a.since).localeCompare(b.due ?? b.since)
}
