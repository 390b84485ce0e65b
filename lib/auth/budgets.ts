import 'server-only'
import { blindIndex } from '#lib/vault/root-key.ts'

/** How often something may be tried within a window. The key names nobody: it is a keyed hash. */
export type Budget = { key: string; most: number; seconds: number }

const QUARTER = 15 * 60
const HOUR = 60 * 60

const budget = (what: string, whose: string, most: number, seconds: number): Budget => ({
  key: `${what}:${blindIndex('sign-in', `attempt|${what}|${whose}`).slice(0, 40)}`,
  most,
  seconds,
})

// A school is one network: its figure has to let a class come in. Right answers are given back everywhere.

/** Wrong passwords for one account, whether or not there is one of this address. */
export const forAccount = (address: string) => budget('account', address, 10, QUARTER)
/** The same from a device that this account is known on: a stranger cannot use it up. */
export const forDevice = (id: string) => budget('device', id, 10, QUARTER)
/** Wrong passwords from one network. */
export const forNetwork = (network: string) => budget('network', network, 100, QUARTER)
/** Wrong passwords from everywhere, but for devices that are known. */
export const forEverybody = () => budget('everybody', '', 1000, QUARTER)
// Codes are 80 random bits: nobody guesses one. What is limited is the work, and apart from passwords, since any web
// page can have a browser ask for the address of a code.
/** Wrong codes from one network. */
export const forCodes = (network: string) => budget('codes', network, 100, QUARTER)
/** The same from a device on which somebody has signed in. */
export const forCodesOn = (device: string) => budget('codes-on', device, 30, QUARTER)
/** Looking at codes that open nothing, from one network. */
export const forLooks = (network: string) => budget('looks', network, 100, QUARTER)
/** Wrong proofs, one-time codes and recovery codes of somebody whose password is known already. */
export const forProof = (personId: string) => budget('proof', personId, 10, QUARTER)
/** Mails with a way to a new password, for one address. */
export const forResetMail = (address: string) => budget('reset-mail', address, 3, HOUR)
/** How often one network may ask for such mails. */
export const forResets = (network: string) => budget('resets', network, 30, HOUR)
/** Requests that guests of one network begin: each gets a cookie and may keep what they type. */
export const forNewGuests = (network: string) => budget('guests', network, 300, QUARTER)
/** Other forms of guests that come back with what was typed, such as a sign-in: nobody's request waits for them. */
export const forGuestForms = (network: string) => budget('guest-forms', network, 240, QUARTER)
/** How often one browser or person may save what they type. */
export const forSaving = (owner: string) => budget('saving', owner, 600, QUARTER)
/** Requests that one network may file without an account. */
export const forFiling = (network: string) => budget('filing', network, 60, HOUR)
/** Cases that one person may open. A teacher after a bad week opens several; nobody opens one every two minutes. */
export const forOpening = (personId: string) => budget('opening', personId, 30, HOUR)
