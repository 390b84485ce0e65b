import { urgentQuestions } from '#machines/case/vocabulary.ts'
import type { RequestDraft } from './read-request.ts'

/** Did they say yes to something that cannot wait? */
export const isUrgent = (draft: RequestDraft | null): boolean =>
  urgentQuestions.some((code) => draft?.answers.safety?.[`payload.safety.${code}`] === 'yes')
