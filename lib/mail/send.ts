import 'server-only'
import { createTransport } from 'nodemailer'
import { env } from '#lib/env.ts'
import type { Mail } from './compose.ts'

/**
 * What became of a mail: taken by the server; refused for good; not taken now; not even offered, for the server is
 * away or takes nothing from us; or unsure, when the line broke after the words had gone out and before the answer came.
 */
export type Fate = 'sent' | 'refused' | 'later' | 'away' | 'unsure'

const SECONDS = 1000

/** Hands a mail to the server of SMTP_URL. Never throws: what went wrong is its answer. */
export async function send(mail: Mail): Promise<Fate> {
  const transport = createTransport({
    url: env().SMTP_URL ?? '',
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 30 * SECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    // A server that is away is found out before a word has left: what breaks after that may have arrived.
    if (!(await transport.verify().catch(() => false))) return 'away'
    await transport.sendMail(mail)
    return 'sent'
  } catch (error) {
    const { responseCode } = error as { responseCode?: number }
    if (!responseCode) return 'unsure'
    return responseCode >= 500 ? 'refused' : 'later'
  } finally {
    transport.close()
  }
}
