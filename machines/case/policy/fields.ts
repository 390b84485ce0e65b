import type { FieldRule } from './field-rule.ts'
import { peopleFieldRules } from './people-field-rules.ts'
import { workFieldRules } from './work-field-rules.ts'

/**
 * Default: nothing. `safeguarding` is held only by the lead to whom the case was escalated. A `mediator` or `observer` is
 * somebody whose declaration is clear; before that it is `proposedMediator`.
 */
export const fieldRules: readonly FieldRule[] = [...peopleFieldRules, ...workFieldRules]
