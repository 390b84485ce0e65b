import 'server-only'
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { secretFor } from '#lib/vault/root-key.ts'

// An Ed25519 private key in PKCS #8 is these bytes and then its 32 secret ones.
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key that signs checkpoints. It comes from the vault's secrets: there is no other file to keep or to lose. */
export const signingKey = (): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([pkcs8, secretFor('checkpoints')]),
    format: 'der',
    type: 'pkcs8',
  })

/** Its public half as the first line of the file shows it (SPKI in base64). */
export const publicKeyText = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64')
