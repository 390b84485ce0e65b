import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { currentActor } from '#lib/auth/current-actor.ts'
import { now } from '#lib/clock.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { isUuid } from '#lib/shared/is-uuid.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { currentOwner, type Owner, ownerOfPerson } from './_owner.ts'

/** For how many days after it was shown a form still keeps what is typed into it for the person who saw it. */
const DAYS = 3

const today = async (): Promise<number> => Math.floor((await now()).getTime() / 86_400_000)

/** Who saw a form, and on which login. */
type Reader = { person: string; login: string }

const markOf = (form: string, { person, login }: Reader, day: number): string =>
  blindIndex('drafts', `shown|${form}|${person}|${login}|${day}`)

/**
 * The mark by which a form says to whom it was shown. Its words belong to that person, also when their login has run
 * out meanwhile, but no longer once that login was signed out. Empty where nobody is signed in.
 */
export async function shownTo(form: string): Promise<string> {
  const actor = await currentActor()
  if (!actor) return ''
  const day = await today()
  const mac = markOf(form, { person: actor.id, login: actor.loginId }, day)
  return [actor.id, actor.loginId, day, mac].join('.')
}

/** The person to whom this form was shown; null where the mark is missing, old, or not ours. */
export async function whoSaw(form: string, mark: unknown): Promise<string | null> {
  return (await readMark(form, mark))?.person ?? null
}

async function readMark(form: string, mark: unknown): Promise<Reader | null> {
  const [person, login, day, mac, ...rest] = typeof mark === 'string' ? mark.split('.') : []
  if (!person || !login || !day || !mac || rest.length > 0) return null
  const age = (await today()) - Number(day)
  if (!(age >= 0 && age <= DAYS) || !isUuid(login)) return null
  const ours = Buffer.from(markOf(form, { person, login }, Number(day)))
  const theirs = Buffer.from(mac)
  return ours.length === theirs.length && timingSafeEqual(ours, theirs) ? { person, login } : null
}

/**
 * Whose the words of this form are: of the person to whom it was shown, if it says so, else of whoever asks. Nobody's
 * where that person has signed out of the login on which they saw it: whoever reads the page's source on a shared
 * device must not be able to put words into their forms later.
 */
export async function ownerOf(form: string, mark: unknown): Promise<Owner | null> {
  const saw = await readMark(form, mark)
  if (!saw) return currentOwner()
  const isStill = (await currentActor())?.id === saw.person || (await isNotEnded(saw))
  return isStill ? ownerOfPerson(saw.person) : null
}

/** Is the login still there? One that has run out is; one that was signed out is not. */
async function isNotEnded({ person, login }: Reader): Promise<boolean> {
  const [row] = await withActor(
    null,
    (tx) => tx.$queryRaw<{ known: boolean }[]>`
      select app.is_login_of(${login}::uuid, ${person}::uuid) as known`,
  )
  return row?.known ?? false
}
