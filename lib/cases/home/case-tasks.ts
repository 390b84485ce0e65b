import type { EventType } from '#machines/case/events.ts'
import type { Facts } from '#machines/case/facts.ts'
import { effectiveRelations, type Relation } from '#machines/case/policy/relations.ts'
import { type CaseState, stageOf } from '#machines/case/states.ts'
import { openTo } from '../view/open-to.ts'
import type { OwnRows } from './own-rows.ts'
import { ownRules, type Rule, staffRules, type TaskName } from './tasks.ts'

/** One thing that needs the viewer now in one case. */
export type CaseTask = {
  task: TaskName
  relation: Relation
  due: string | null
  /** the number of the meeting that it is about */
  session?: number
}

type Standing = { state: CaseState; facts: Facts; relations: ReadonlySet<Relation> }
type Found = Standing & { id: string }

const halfDay = 12 * 3600 * 1000
const sides: readonly Relation[] = ['party', 'requester', 'invited']

/** Everything that needs this viewer now in this case; of what is the staff's, what comes first. */
export function tasksIn(one: Found, viewer: string, rows: OwnRows): CaseTask[] {
  const held = effectiveRelations(one.relations)
  const applied = applying(one, viewer)
  const byRule = [...ownRules.flatMap(applied), ...staffRules.flatMap(applied).slice(0, 1)]
  return [
    ...byRule.map(({ rule: { task }, relation }) => ({ task, relation, due: null })),
    ...datedTasks(one, held, viewer, rows),
  ]
}

/** What the staff of this case most likely does next, as their own page says it. No `event`: look at the case first. */
export type StaffStep = { task: TaskName; event: EventType | null }

/** The next step by this viewer's hand as staff of the case; null where it waits for others. */
export function staffStep(one: Standing, viewer: string): StaffStep | null {
  const [first] = staffRules.flatMap(applying(one, viewer))
  if (!first) return null
  const { task, event, look } = first.rule
  return { task, event: look ? null : event }
}

/** Gives back a rule with the relation by which it applies to this viewer in this case, or nothing. */
function applying(
  one: Standing,
  viewer: string,
): (rule: Rule) => { rule: Rule; relation: Relation }[] {
  const held = effectiveRelations(one.relations)
  const can = new Set(
    openTo(one, viewer).flatMap(({ type, reasons }) => (reasons.length === 0 ? [type] : [])),
  )
  return (rule) => {
    const { event, as, states, when } = rule
    if (!can.has(event) || states?.includes(one.state) === false) return []
    if (when && !when(one.facts)) return []
    const relation = as.find((it) => held.has(it))
    return relation ? [{ rule, relation }] : []
  }
}

function datedTasks(one: Found, held: Set<Relation>, viewer: string, rows: OwnRows): CaseTask[] {
  const { id, facts, state } = one
  const side = sides.find((relation) => held.has(relation))
  const self = (['party', 'mediator', 'observer'] as const).find((relation) => held.has(relation))
  const free = facts.holds.length === 0
  const debrief = rows.debriefs.get(id)
  const tasks: (CaseTask | false | undefined)[] = [
    self &&
      free &&
      isNear(facts, viewer, self) && {
        relation: self,
        ...(facts.session?.live
          ? { task: 'sessionNow', due: null }
          : { task: 'session', due: facts.session?.startsAt ?? null }),
      },
    self &&
      self !== 'observer' &&
      free &&
      facts.timesOffered.length > 0 &&
      !rows.chosen.has(id) && {
        task: 'chooseTimes',
        relation: self,
        due: facts.timesOffered[0] ?? null,
      },
    held.has('mediator') &&
      free &&
      state === 'assignment.scheduling' &&
      facts.timesOffered.length === 0 && {
        task: 'offerTimes',
        relation: 'mediator',
        due: null,
      },
    side &&
      free &&
      stageOf(state) === 'followUp' &&
      rows.checkIns.has(id) && {
        task: 'checkIn',
        relation: side,
        due: rows.checkIns.get(id) ?? null,
      },
    debrief && {
      task: 'debrief',
      relation: held.has('mediator') ? 'mediator' : 'formerMediator',
      ...debrief,
    },
  ]
  return tasks.filter((task) => typeof task === 'object')
}

/** Going on, or to start within twelve hours, or should have; a preparatory one is one party's business only. */
function isNear({ session, now }: Facts, viewer: string, relation: Relation): boolean {
  if (!session) return false
  if (relation === 'party' && session.with !== null && session.with !== viewer) return false
  return session.live || Date.parse(session.startsAt) - Date.parse(now) <= halfDay
}
