import type { Field } from '#machines/case/policy/field-rule.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import {
  readsInPassing,
  type SealedField,
  sealedFields,
} from '#machines/case/policy/sealed-fields.ts'
import { mayRead } from '#machines/case/policy.ts'
import { everybody as all, type Who } from '../../drills/expected/people.ts'
import { canariesIn, type Permit } from './ask.ts'
import { type Kept, readerOf, rowsGiven } from './find-texts.ts'
import type { Place } from './place.ts'
import { isWiderFor, mayReadText, policyWordsOf, type Reader } from './readers.ts'

/** The canaries that each may read in this state: with this, every answer is looked at. */
export function permitsAt(place: Place, texts: Kept[], ticked: Set<string>): Permit {
  const permits = new Map(
    all.map((who) => [
      who,
      new Set(texts.filter((text) => reads(place, who, text, ticked)).map(({ mark }) => mark)),
    ]),
  )
  return (who) => permits.get(who) ?? new Set()
}

const reads = (place: Place, who: Who, text: Kept, ticked: Set<string>) =>
  mayReadText(text.field, place.state, readerOf(place, who, text, ticked))

/** One person looks everywhere at a case: each text of it is one row. */
export async function askTexts(place: Place, who: Who, texts: Kept[], ticked: Set<string>) {
  const { state, story, tally } = place
  const found = await everythingShown(place, who)
  const given = await rowsGiven(place, who, texts)
  for (const text of texts) {
    const reader = readerOf(place, who, text, ticked)
    const expected = mayReadText(text.field, state, reader)
    // A row may hold more than one text: the wall goes by the row.
    const inRow = texts.filter((other) => other.table === text.table && other.row === text.row)
    const row = inRow.some((other) => reads(place, who, other, ticked))
    const gives = given.has(`${text.table} ${text.row}`)
    // What somebody wrote themselves, the wall does not keep from them.
    const wider = gives && !row && (reader.wrote || isWiderFor(text.field, state, reader))
    tally.compare(`${story}, ${state}: ${who} reads ${text.field}`, expected, {
      ...(policyWordsOf(text.field).length > 0 ? { policy: byPolicy(text, place, reader) } : {}),
      wall: gives === row || wider ? expected : gives ? 'gives the row' : 'gives nothing',
      http: found.has(text.mark),
    })
  }
}

function byPolicy(text: Kept, { state }: Place, reader: Reader): boolean {
  const { wrote, wasRead, ticked, gaveReason } = reader
  const relations = reader.held as ReadonlySet<Relation>
  if (mayRead(relations, state, 'existence') === 'none') return false
  const accessTo = (field: Field) =>
    isSealed(field) && !gaveReason
      ? readsInPassing(relations, state, field)
      : mayRead(relations, state, field)
  return policyWordsOf(text.field).some((word) => {
    const access = accessTo(word as Field)
    if (access === 'none' || access === 'exists') return false
    return access === 'all' || wrote || wasRead || (ticked && access === 'shared')
  })
}

const isSealed = (field: Field): field is SealedField =>
  (sealedFields as readonly Field[]).includes(field)

/** Every canary in the answers of the routes that read a case. */
async function everythingShown({ everybody, told }: Place, who: Who): Promise<Set<string>> {
  const looks = ['', '/timeline', '/sessions/1', '/sessions/2', '/sessions/3']
  const answers = []
  for (const look of looks)
    answers.push(await everybody.askBoth(who, (ref) => `cases/${ref}${look}`, told.ref))
  return new Set(answers.flatMap(({ text }) => canariesIn(text)))
}
