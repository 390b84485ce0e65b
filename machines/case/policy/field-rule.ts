import type { CaseState, Stage } from '../states.ts'
import type { Relation } from './relations.ts'

/**
 * What can be read of a case. `requestedBy`: who asked or referred. `topic`: the one main tag. `summary`: the
 * supervisor's for the mediators. `board`: issues, needs, options. `conversations`: notes of separate talks.
 * `timeline`: the events in words, each for its own audience. `unwantedMediators`: whom a person does not want.
 */
export const fields = [
  'existence',
  'names',
  'topic',
  'requestedBy',
  'statement',
  'referrerText',
  'screening',
  'conditions',
  'summary',
  'conversations',
  'contact',
  'unwantedMediators',
  'team',
  'declarations',
  'objections',
  'sessions',
  'privateNote',
  'privateTalk',
  'board',
  'agreement',
  'signatures',
  'checkIns',
  'survey',
  'safetyRecord',
  'debrief',
  'holdReason',
  'timeline',
  'accessLog',
] as const
export type Field = (typeof fields)[number]

/**
 * `all` of it; only one's `own`; one's own and what its writer chose to `shared`; that it `exists`, without
 * content; or `none`.
 */
export const accesses = ['none', 'exists', 'own', 'shared', 'all'] as const
export type Access = (typeof accesses)[number]

export type FieldRule = {
  fields: readonly Field[]
  relations: readonly Relation[]
  access: Access
  states?: readonly (CaseState | Stage)[]
  sentence: string
}
