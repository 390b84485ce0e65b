import { agreementRules } from './agreement-rules.ts'
import { anyTimeRules } from './any-time-rules.ts'
import type { EventRule } from './event-rule.ts'
import { intakeRules } from './intake-rules.ts'
import { meetingRules } from './meeting-rules.ts'

/** Who may do what, when: every rule, in the order of a case. */
export const eventRules: readonly EventRule[] = [
  ...intakeRules,
  ...meetingRules,
  ...agreementRules,
  ...anyTimeRules,
]
