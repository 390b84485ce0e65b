import { type AgreementRow, isEmptyRow } from './agreement-form.ts'

/** What could be clearer in one line. `word` is the one that was found. */
export type RowHint = { code: 'who' | 'when' | 'what' } | { code: 'vague' | 'blame'; word: string }

type Words = { vague: RegExp; blame: RegExp }

const list = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu')

// Words that promise a feeling or an effort, where nobody could see whether it was kept; and words of guilt.
const languages: Record<string, Words> = {
  en: {
    vague: list(
      [
        'try(?:ing)?(?: (?:to|and))?',
        'be nice(?:r)?',
        'be (?:good|kind|friendly|better|polite)',
        'respect(?:ful|fully)?',
        'behave',
        'more often',
        'less',
        'sometimes',
        'maybe',
        'if possible',
        'soon',
        'better',
        'properly',
        'as needed',
      ].join('|'),
    ),
    blame: list(
      [
        'fault',
        'guilty',
        'blame',
        'admit(?:s|ted)?',
        'never again',
        'always (?:does|did|do)',
        'liar',
        'lied',
        'bull(?:y|ies|ied|ying)',
        'stupid',
        'mean to',
      ].join('|'),
    ),
  },
  es: {
    vague: list(
      [
        'intentar(?:é|á|emos|án)?',
        'intent[oa]n?',
        'tratar(?:é|á|emos|án)? de',
        'procurar(?:é|á|emos|án)?',
        'ser (?:amables?|buen[oa]s?|majos?|mejor(?:es)?)',
        'portar(?:se|me|nos)? (?:bien|mejor)',
        'respet(?:o|ar|aré|arán|arnos|uosos?)',
        'a veces',
        'quizás?',
        'tal vez',
        'si se puede',
        'pronto',
        'mejor',
        'menos',
        'más a menudo',
      ].join('|'),
    ),
    blame: list(
      [
        'culpas?',
        'culpables?',
        'reconoce[r]? que',
        'admit(?:e|ir)',
        'nunca más',
        'siempre (?:hace|haces|hizo)',
        'mentiros[oa]s?',
        'mintió',
        'acos(?:o|ar|ó|ador)',
        'tont[oa]s?',
      ].join('|'),
    ),
  },
}

/** Friendly hints for one line while it is written. They never stop anybody from saving. */
export function hintsForRow(row: AgreementRow, locale: string): RowHint[] {
  if (isEmptyRow(row)) return []
  const hints: RowHint[] = []
  if (row.action.trim() === '') hints.push({ code: 'what' })
  if (row.owner === '') hints.push({ code: 'who' })
  if (row.when.trim() === '' && row['due:day'] === '') hints.push({ code: 'when' })
  const { vague, blame } = languages[locale.slice(0, 2)] ?? (languages.en as Words)
  const text = [row.action, row.when, row.how].join('. ')
  const loose = text.match(vague)?.[0]
  if (loose) hints.push({ code: 'vague', word: loose })
  const sore = text.match(blame)?.[0]
  if (sore) hints.push({ code: 'blame', word: sore })
  return hints
}

/** How many promises each person makes; what everyone promises counts for each. */
export function balanceOf(rows: AgreementRow[], people: string[]): Map<string, number> {
  const filled = rows.filter((row) => row.action.trim() !== '')
  const shared = filled.filter((row) => row.owner === 'everyone').length
  return new Map(people.map((id) => [id, shared + filled.filter((row) => row.owner === id).length]))
}

/** Some promise and somebody does not: worth a question, never a fault. */
export function isOneSided(balance: ReadonlyMap<string, number>): boolean {
  const counts = [...balance.values()]
  return counts.length > 1 && counts.some((count) => count > 0) && counts.includes(0)
}
