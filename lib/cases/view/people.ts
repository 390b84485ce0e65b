import 'server-only'
import { takingPart } from '#machines/case/facts/people.ts'
import { stageOf } from '#machines/case/states.ts'
import type { PersonView } from './intake-types.ts'
import type { Look } from './look.ts'

/** Who is in the case. Others than staff learn of those who were invited; of a case of one, only the one. */
export async function viewPeople(look: Look): Promise<PersonView[]> {
  const { tx, loaded, viewer, staff } = look
  const rows = await tx.caseParty.findMany({
    where: { caseId: loaded.id, ...whoIsTold(look) },
    select: {
      personId: true,
      letter: true,
      colour: true,
      invited: true,
      screened: true,
      consent: true,
    },
    orderBy: { letter: 'asc' },
  })
  const names = await look.names(rows.map((row) => row.personId))
  const here = whoIsHere(look)
  return rows.flatMap(({ personId: id, letter, colour, ...standing }) => {
    const person = names.known(id)
    if (!person) return []
    const you = id === viewer
    const row = { ...person, letter, colour, you, here: here(id, standing.consent) }
    return [staff || you ? { ...row, standing: standing as PersonView['standing'] } : row]
  }) as PersonView[]
}

function whoIsTold({ loaded, viewer, may, staff }: Look) {
  const oneself = { personId: viewer }
  if (staff) return {}
  if (may('names') !== 'all') return oneself
  const { kind, coached } = loaded.facts
  return {
    OR: [
      oneself,
      { invited: true, ...(kind === 'coaching' ? { personId: coached ?? viewer } : {}) },
    ],
  }
}

/** That somebody said no is not for the others; that somebody left is. So a no shows only once the case goes on. */
function whoIsHere({ loaded, staff }: Look): (id: string, consent: string) => boolean {
  const taking = new Set(takingPart(loaded.facts).map((party) => party.id))
  const discreet = !staff && stageOf(loaded.state) === 'intake'
  return (id, consent) => (discreet ? consent !== 'withdrawn' : taking.has(id))
}
