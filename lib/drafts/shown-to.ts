import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { currentActor } from '#lib/auth/current-actor.ts'
import { now } from '#lib/clock.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { currentOwner, type Owner, ownerOfPerson } from './_owner.ts'

/** For how many days after it was shown a form still keeps what is typed into it for the person who saw it. */
const DAYS = 3

const today = async (): Promise<number> => Math.floor((await now()).getTime() / 86_400_000)

const markOf = (form: string, person: string, day: number): string =>
  blindIndex('drafts', `shown|${form}|${person}|${day}`)

/**
 * The mark by which a form says to whom it was shown. Its words belong to that person, also when their login has run
 * out meanwhile, or when somebody else has signed in at this device. Empty where nobody is signed in.
 */
export async function shownTo(form: string): Promise<string> {
  const actor = await currentActor()
  if (!actor) return ''
  const day = await today()
  return `${actor.id}.${day}.${markOf(form, actor.id, day)}`
}

/** The person to whom this form was shown; null where the mark is missing, old, or not ours. */
export async function whoSaw(form: string, mark: unknown): Promise<string | null> {
  const [person, day, mac, ...rest] = typeof mark === 'string' ? mark.split('.') : []
  if (!person || !day || !mac || rest.length > 0) return null
  const age = (await today()) - Number(day)
  if (!(age >= 0 && age <= DAYS)) return null
  const ours = Buffer.from(markOf(form, person, Number(day)))
  const theirs = Buffer.from(mac)
  return ours.length === theirs.length && timingSafeEqual(ours, theirs) ? person : null
}

/** Whose the words of this form are: of the person to whom it was shown, if it says so, else of whoever asks. */
export async function ownerOf(form: string, mark: unknown): Promise<Owner | null> {
  const person = await whoSaw(form, mark)
  return person ? ownerOfPerson(person) : currentOwner()
}
