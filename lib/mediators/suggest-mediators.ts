import 'server-only'
import { loadCase } from '#lib/cases/load-case.ts'
import { lookAt } from '#lib/cases/view/look.ts'
import { viewStatements } from '#lib/cases/view/statements.ts'
import { inForce } from '#lib/db/in-force.ts'
import { readAs, type Tx } from '#lib/db/with-actor.ts'
import { restingIn } from '#lib/people/resting-in.ts'
import { may } from '#machines/case/policy.ts'
import { namesSomebody } from './names-somebody.ts'
import { openCasesOf } from './open-cases-of.ts'
import { type Candidate, type Work, weighMediators } from './weigh-mediators.ts'

/** Who could mediate a case, and what people wished. */
export type Suggestions = {
  candidates: Candidate[]
  /** whom people would rather not have, in their own words */
  wishes: { by: string | null; text: string }[]
}

const day = 24 * 3600 * 1000

/** The mediators of the case's programme, weighed for it. Only for whoever may name mediators here. */
export async function suggestMediators(
  actor: { id: string },
  ref: string,
): Promise<Suggestions | null> {
  return readAs(actor.id, async (tx) => {
    const loaded = await loadCase(tx, ref)
    if (!loaded) return null
    const { relations, state, facts } = loaded
    if (!may(relations, state, 'propose') && !may(relations, state, 'replaceMediator')) return null
    const statements = (await viewStatements(lookAt(tx, loaded, actor.id))) ?? []
    const wishes = statements.flatMap(({ by, answers }) =>
      answers.unwantedMediators ? [{ by: by.name, text: answers.unwantedMediators }] : [],
    )
    const work = await workOf(tx, loaded.programmeId, loaded.id, new Date(facts.now))
    const named = work.map((one) => ({
      ...one,
      unwanted: wishes.some(({ text }) => namesSomebody(text, one.name)),
    }))
    return { candidates: weighMediators(facts, named), wishes }
  })
}

async function workOf(tx: Tx, programmeId: string, caseId: string, at: Date): Promise<Work[]> {
  const members = await tx.membership.findMany({
    where: {
      programmeId,
      role: 'mediator',
      ...inForce(at),
    },
    select: { person: { select: { id: true, preferredName: true, pronouns: true } } },
  })
  const rests = await restingIn(tx, programmeId, at)
  const people = [...new Map(members.map(({ person }) => [person.id, person])).values()].filter(
    ({ id }) => !rests.has(id),
  )
  const ids = people.map(({ id }) => id)
  const open = await openCasesOf(tx, ids)
  const past = await tx.appointment.findMany({
    where: { personId: { in: ids }, caseId: { not: caseId }, answer: 'accepted' },
    select: { personId: true, caseId: true, proposedAt: true },
    orderBy: { proposedAt: 'desc' },
    take: 2000,
  })
  return people.map(({ id, preferredName, pronouns }) => {
    const own = past.filter((row) => row.personId === id)
    const last = own[0]
    const partners = past.filter((row) => row.caseId === last?.caseId && row.personId !== id)
    return {
      id,
      name: preferredName,
      pronouns,
      openCases: open.get(id) ?? 0,
      casesLately: own.filter((row) => at.getTime() - row.proposedAt.getTime() < 90 * day).length,
      daysSince: last ? Math.floor((at.getTime() - last.proposedAt.getTime()) / day) : null,
      lastWith: partners.map((row) => row.personId),
      unwanted: false,
    }
  })
}
