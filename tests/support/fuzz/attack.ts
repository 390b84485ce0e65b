import type { z } from 'zod'
import { roomPayloads } from '#lib/sessions/room-events.ts'
import { payloads } from '#machines/case/events.ts'
import type { Role } from '#machines/case/paths/cast.ts'
import { roles } from '#machines/case/paths/cast.ts'
import type { Sent } from '../call-route.ts'
import { sampleOf } from '../sample-of.ts'
import type { Dice } from '../tamper/dice.ts'
import { otherRoutes, type Place, writingRoutes } from '../writing-routes.ts'
import { asForm, unreadable, wrong } from './break-body.ts'
import { foreignOrigin, forgedHeaders } from './forge.ts'
import { nastyTexts } from './nasty.ts'

/** One malformed request: who sends it where, and a name by which it can be found again. */
export type Attack = { what: string; as: Role | null; address: string; sent: Sent }

const routes = [...Object.keys(writingRoutes), ...otherRoutes.filter((name) => !/PUT/.test(name))]

/** The next malformed request. Each of them has something in it for which it must be refused, or can write nothing. */
export function nextAttack(dice: Dice, place: Place): Attack {
  const name = dice.of(routes)
  const method = name.split(' ')[0] as 'GET' | 'POST' | 'PUT'
  const writing = writingRoutes[name]
  const usual = writing?.as ?? null
  const as = dice.below(3) === 0 ? dice.of([...roles, null]) : usual
  const address = writing?.address(place) ?? addressOf(name, place)
  if (method === 'GET' || dice.below(6) === 0)
    return {
      what: `${name}, a strange address`,
      as,
      address: strange(dice, name, address),
      sent: {
        method,
        ...(method === 'GET' ? {} : badBody(dice, name)),
        headers: forgedHeaders(dice),
      },
    }
  if (dice.below(8) === 0 && name !== 'POST leave') {
    const json = wholeBody(dice, name)
    return {
      what: `${name}, from elsewhere`,
      as,
      address,
      sent: { method, json, headers: foreignOrigin(dice) },
    }
  }
  const headers = dice.coin() ? forgedHeaders(dice) : {}
  return { what: name, as, address, sent: { method, ...badBody(dice, name), headers } }
}

function badBody(dice: Dice, name: string): Sent {
  const whole = wholeBody(dice, name)
  const way = dice.below(5)
  if (way === 0) return unreadable(dice, whole)
  if (way === 1) return asForm(dice, whole)
  if (!name.endsWith('/events') || dice.below(4) === 0)
    return { json: wrong(dice, whole, writingRoutes[name]?.schema) }
  const [type, schema] = dice.of<[string, z.core.$ZodType]>(
    Object.entries(name.includes('sessions') ? roomPayloads : payloads),
  )
  const payload = wrong(dice, sampleOf(schema), schema)
  return { json: { type, seenVersion: 1 + dice.below(60), payload } }
}

function wholeBody(dice: Dice, name: string): object {
  const { schema, right } = writingRoutes[name] ?? {}
  const sample = schema ? (sampleOf(schema) as object) : { text: dice.of(nastyTexts) }
  return { ...sample, ...right }
}

const addressOf = (name: string, { ref, alert }: Place): string =>
  name
    .replace(/^\w+ /, '')
    .replace('[ref]', ref)
    .replace('[n]', '1')
    .replace('[id]', alert)
    .replace('[...nextauth]', 'callback/password')

/** The address with another word in one of its places, or with strange questions behind it. */
function strange(dice: Dice, name: string, address: string): string {
  const word = encodable(dice.of(nastyTexts))
  const pattern = name.replace(/^\w+ /, '').split('/')
  const open = pattern.flatMap((part, n) => (part.startsWith('[') ? [n] : []))
  const parts = address.split('/')
  if (open.length > 0) parts[dice.of(open)] = word
  const keys = ['limit', 'cursor', 'state', 'stage', 'q', '__proto__', 'x', 'programme']
  const asked = Array.from(
    { length: dice.below(4) },
    () => `${dice.of(keys)}=${encodeURIComponent(encodable(dice.of(nastyTexts)))}`,
  )
  return parts.join('/') + (asked.length > 0 ? `?${asked.join('&')}` : '')
}

/** Without halves of letters, which no address can hold, and without what would make it another address. */
const encodable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[/?#\\\r\n\t]/g, '~')
    .slice(0, 2000) || '~'
