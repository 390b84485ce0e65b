import 'server-only'
import { hasAccepted, serving } from '#machines/case/facts/people.ts'
import type { Look } from './look.ts'
import type { Declaration, MediatorView } from './meeting-types.ts'
import { openKeptJson } from './open-kept.ts'

/** Who is to mediate. What somebody declared and answered is for themselves and the supervisor. */
export async function viewTeam(look: Look): Promise<MediatorView[] | null> {
  if (look.may('team') !== 'all') return null
  const { loaded, viewer, may } = look
  const serves = new Set(serving(loaded.facts).map((mediator) => mediator.id))
  const reads = (id: string) =>
    may('declarations') === 'all' || (may('declarations') === 'own' && id === viewer)
  const shown = loaded.facts.mediators.filter(({ id }) => serves.has(id) || reads(id))
  const names = await look.names(shown.map((mediator) => mediator.id))
  const declared = await openDeclarations(look, shown.map(({ id }) => id).filter(reads))
  return shown.flatMap((mediator) => {
    const { id, role, declaration, answer, away } = mediator
    const person = names.known(id)
    if (!person) return []
    const row = {
      ...person,
      role,
      you: id === viewer,
      ready: hasAccepted(mediator) && !away,
      serves: serves.has(id),
    }
    if (!reads(id)) return [row]
    const told = { declaration, answer, declared: declared.get(id) ?? null }
    return [{ ...row, ...told, ...(look.staff ? { away } : {}) }]
  })
}

async function openDeclarations(
  { tx, loaded, readings }: Look,
  ids: string[],
): Promise<Map<string, Declaration | null>> {
  const caseId = loaded.id
  const rows = await tx.appointment.findMany({
    where: { caseId, personId: { in: ids } },
    select: { id: true, personId: true, declarationSealed: true },
  })
  const opened = new Map<string, Declaration | null>()
  for (const { id, personId, declarationSealed } of rows) {
    const place = {
      caseId,
      compartment: `mediator:${personId}`,
      table: 'appointment',
      column: 'declaration_sealed',
      row: id,
    } as const
    if (declarationSealed !== null) readings.note('declarations', id, personId)
    opened.set(personId, await openKeptJson<Declaration>(tx, place, declarationSealed))
  }
  return opened
}
