import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { everybody, type Who } from '../../drills/expected/people.ts'
import { call, type Sent } from '../call-route.ts'
import { openBrowser } from '../cookie-jar.ts'
import { spellings } from '../dump-database.ts'
import { giveSecondFactor } from '../give-second-factor.ts'
import { CANARY, planted } from '../plant-canaries.ts'
import { pageOf } from './pages.ts'
import { renderPage, type Shown } from './render-page.tsx'
import { hasSecondFactor } from './role-of.ts'
import type { Ids } from './stage.ts'

/** An answer as far as it is looked at. */
export type Answered = { status: number; code: string; text: string; headers: string }

/** Who may read which canaries just now. */
export type Permit = (who: Who) => ReadonlySet<string>

/** The number of no case. */
export const ABSENT = 'ZZZZ-2222'

const starts = spellings(CANARY)
const whole = new RegExp(`${CANARY}[0-9a-f]{24}`, 'g')

/** Everybody in a browser of their own. Counts what is asked, and looks for canaries in every answer. */
export class Everybody {
  readonly #jars = new Map<Who, Map<string, string>>()
  /** the answer to each request about what does not exist */
  readonly #absent = new Map<string, string>()
  requests = 0
  /** `<who> <address> <field>` of every canary that was where it must not be */
  readonly astray: string[] = []
  /** answers to what is hidden that differ from the answer to what does not exist */
  readonly telling: string[] = []
  permit: Permit = () => new Set()

  /** Signs these people in on new devices, on which nothing was opened with a reason. */
  async signIn(ids: Ids, people: readonly Who[] = everybody): Promise<void> {
    for (const who of people) {
      this.#jars.set(who, openBrowser())
      if (who === 'nobody') continue
      if (hasSecondFactor(who)) await giveSecondFactor(ids[who])
      await signInPerson(ids[who])
    }
  }

  async ask(who: Who, address: string, sent: Sent = { method: 'GET' }): Promise<Answered> {
    openBrowser(this.#jars.get(who))
    const answer = await call(address, sent)
    this.requests++
    const text = await answer.text()
    const headers = [...answer.headers]
      .sort()
      .map((pair) => pair.join(': '))
      .join('\n')
    this.#look(who, address, `${headers}\n${text}`)
    return { status: answer.status, code: codeOf(answer.status, text), text, headers }
  }

  /** Opens a page, by the name of its file and what stands in its address. */
  async open(who: Who, name: string, params: object): Promise<Shown> {
    openBrowser(this.#jars.get(who))
    const shown = await renderPage(await pageOf(name), params, {})
    this.requests++
    this.#look(who, `page ${name}`, shown.html)
    return shown
  }

  #look(who: Who, address: string, text: string): void {
    const permitted = this.permit(who)
    for (const mark of canariesIn(text))
      if (!permitted.has(mark)) this.astray.push(`${who} ${address}: ${planted.get(mark)}`)
  }

  /** A case that may not be known is answered as one that does not exist: compares with the answer to that. */
  async askBoth(
    who: Who,
    address: (ref: string) => string,
    ref: string,
    sent?: Sent,
  ): Promise<Answered> {
    const answer = await this.ask(who, address(ref), sent)
    if (answer.status !== 404) return answer
    const asked = `${sent?.method ?? 'GET'} ${address(ABSENT)}`
    const absent =
      this.#absent.get(asked) ?? alike(await this.ask(who, address(ABSENT), sent), ABSENT)
    this.#absent.set(asked, absent)
    if (alike(answer, ref) !== absent) this.telling.push(`${who} ${asked}`)
    return answer
  }
}

/** Every canary in a text, in whichever spelling it stands there. */
export function canariesIn(text: string): string[] {
  if (!starts.some((start) => text.includes(start))) return []
  const plain = new Set(text.match(whole) ?? [])
  const hidden = [...planted.keys()].filter(
    (mark) => !plain.has(mark) && spellings(mark).some((spelling) => text.includes(spelling)),
  )
  return [...plain, ...hidden]
}

function codeOf(status: number, text: string): string {
  if (status < 400) return 'ok'
  try {
    return String(JSON.parse(text).code)
  } catch {
    return 'no problem+json'
  }
}

/** An answer without the address that was asked for: this must be the same for absent and for hidden. */
const alike = (answer: Answered, asked: string): string =>
  [answer.status, answer.headers, answer.text.replaceAll(asked, '')].join('\n')
