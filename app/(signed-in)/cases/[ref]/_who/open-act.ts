import 'server-only'
import { notFound } from 'next/navigation'
import type { Actor } from '#lib/auth/current-actor.ts'
import { requireActor } from '#lib/auth/require-actor.ts'
import { openCaseView } from '#lib/cases/open-case-view.ts'
import type { CaseView, EventView } from '#lib/cases/view/types.ts'
import { openMember } from '#lib/people/open-member.ts'
import type { EventType } from '#machines/case/events.ts'

/** The two events that begin with finding the person. */
export type WhoAct = Extract<EventType, 'recordConversation' | 'invite'>

type Params = Record<string, string | string[] | undefined>

/** Where somebody stands on the way to an event about one person. */
export type WhoStep = {
  actor: Actor
  view: CaseView
  /** missing where whoever looks cannot do this here */
  event: EventView | undefined
  /** the id of whom the address names, and the person, if it is one who can be chosen */
  with: string
  chosen: { id: string; name: string } | null
  /** who of the request's list is looked for */
  named: number | undefined
  /** what is searched for; null: nobody is searching */
  q: string | null
  problem: string | undefined
}

/** Opens the case and reads the address; not found for whoever may not know of the case. */
export async function openAct(ref: string, type: WhoAct, params: Params): Promise<WhoStep> {
  const actor = await requireActor()
  const view = await openCaseView(actor, ref)
  const event = view?.events.find((one) => one.type === type)
  if (!view) notFound()
  const text = (name: string) => (typeof params[name] === 'string' ? params[name] : undefined)
  const place = text('named')
  const position = place && /^\d$/.test(place) ? Number(place) : undefined
  // A position that is settled already would be refused.
  const open = view.named?.some((one) => one.position === position && !one.linkedId && !one.leftOut)
  const id = text('with')
  return {
    actor,
    view,
    event,
    with: id ?? '',
    chosen: id && event ? await whoIs(actor, view, id) : null,
    named: open ? position : undefined,
    q: text('q') ?? (open ? '' : null),
    problem: text('problem'),
  }
}

/** Somebody of the case, whoever referred it, or a person of the programme. */
async function whoIs(actor: Actor, view: CaseView, id: string) {
  const known = view.people.find((person) => person.id === id)
  if (known) return known
  const { requestedBy } = view
  if (requestedBy?.id === id) return { id, name: requestedBy.name ?? '–' }
  return openMember(actor, id)
}
