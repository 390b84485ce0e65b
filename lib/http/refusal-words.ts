import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { Reason } from '#machines/case/reasons.ts'
import { reasonWords } from './reason-words.ts'

type Said = { code: string; reasons?: Reason[] | undefined; wait?: number | undefined }

/** Why something was refused, as a sentence in the reader's language: the reasons, or until when to wait, if any. */
export async function refusalWords({ code, reasons = [], wait }: Said): Promise<string> {
  if (reasons.length > 0) return reasonWords(reasons)
  const words = await getTranslations('problems')
  if (code === 'slow-down' && wait) {
    return words('slow-down.when', { count: Math.ceil(wait / 60) })
  }
  const key = `${code}.detail`
  return words.has(key as never) ? words(key as never) : words('bug.detail')
}
