import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { FieldIssue } from '#lib/result.ts'
import { fieldId } from '#lib/shared/field-id.ts'
import { safetyQuestions } from '#machines/case/vocabulary.ts'

/** An entry of the error summary: the id of the field that it leads to, and a sentence that names it. */
export type ErrorEntry = { field: string; message: string }

/** What is wrong in a form's own words; null where the general words will do. */
export type Say = (issue: FieldIssue) => string | null

/** What is wrong with a form, in words: beside each field, and all of it for the error summary. */
export type FieldFaults = {
  /** what is wrong at this path of the payload (`otherPeople.0.name`) */
  at(path: string): string | undefined
  entries: ErrorEntry[]
}

/**
 * Words for what is wrong with a form. Beside a field its question stands already; in the summary each entry says
 * which question it means. Of the ten questions about safety those without an answer are one entry: ten times the
 * same sentence would frighten, and help nobody to find the place.
 */
export async function fieldFaults(
  issues: FieldIssue[],
  say: Say = () => null,
): Promise<FieldFaults> {
  const words = await getTranslations('fields')
  const general = await getTranslations('issues')

  /** A sentence that needs no question beside it, where there is one. */
  const ownSentence = (issue: FieldIssue): string | undefined => {
    const { path, code } = issue
    const said = say(issue)
    if (said) return said
    if (code === 'own-name' && path.startsWith('otherPeople')) return words('ownName')
    const key = `missing.${keyOf(path)}`
    return isMissing(code) && words.has(key as never)
      ? words(key as never, { n: rowOf(path) } as never)
      : undefined
  }
  const sayAt = (issue: FieldIssue): string => ownSentence(issue) ?? general(issue.code)
  const sayAlone = (issue: FieldIssue): string => {
    const key = `names.${keyOf(issue.path)}`
    if (ownSentence(issue) || !words.has(key as never)) return sayAt(issue)
    const name: string = words(key as never, { n: rowOf(issue.path) } as never)
    return words('named', { name, fault: general(issue.code) })
  }

  const open = issues.flatMap((issue) => (isMissing(issue.code) ? questionsAt(issue.path) : []))
  const others = issues.filter((issue) => !isMissing(issue.code) || !isSafety(issue.path))
  const place = issues.findIndex((issue) => isMissing(issue.code) && isSafety(issue.path))
  const entries = others.map((issue) => ({ field: fieldId(issue.path), message: sayAlone(issue) }))
  const [first] = open
  if (first) {
    const message = words('safety', { count: open.length, number: first.slice(2) })
    entries.splice(place, 0, { field: fieldId(`safety.${first}`), message })
  }
  return {
    at: (path) => {
      const issue = issues.find((one) => one.path === path)
      if (issue) return sayAt(issue)
      const [, question] = /^safety\.(SQ\d+)$/.exec(path) ?? []
      return question && open.includes(question) ? words('missing.safety') : undefined
    },
    entries,
  }
}

const isMissing = (code: FieldIssue['code']): boolean => code === 'required' || code === 'pick-one'

/** The questions about safety that lack an answer where this path is missing: one, or all of them. */
function questionsAt(path: string): string[] {
  if (path === 'safety') return [...safetyQuestions]
  return isSafety(path) ? [path.slice('safety.'.length)] : []
}

const isSafety = (path: string): boolean => path === 'safety' || /^safety\.SQ\d+$/.test(path)

/** `people.1.knows` is the field `people-knows`, whichever row it stands in. */
const keyOf = (path: string): string =>
  path
    .split('.')
    .filter((part) => !/^(\d+|SQ\d+)$/.test(part))
    .join('-')

/** The row that a path is in, counted from one. */
const rowOf = (path: string): number => Number(/\.(\d+)(\.|$)/.exec(path)?.[1] ?? 0) + 1
