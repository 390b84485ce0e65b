import { getTranslations } from 'next-intl/server'
import { currentActor } from '#lib/auth/current-actor.ts'
import { proofToAsk } from '#lib/auth/step-up.ts'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { Notice } from './notice.tsx'
import { TextField } from './text-field.tsx'

/**
 * Inside the form of something that counts: asks for the password (or the code that somebody came with) where the
 * last proof is too long ago, and nothing otherwise.
 */
export async function ProofField({ typed }: { typed: TypedForm }) {
  const actor = await currentActor()
  const kind = actor && (await proofToAsk(actor))
  if (!kind) return null
  const t = await getTranslations('secondFactor.proof')
  const path = `proof.${kind}`
  return (
    <Notice title={t('title')}>
      <TextField
        name={path}
        id={`proof-${kind}`}
        type={kind === 'password' ? 'password' : 'text'}
        label={t(kind)}
        hint={t('why')}
        autoComplete={kind === 'password' ? 'current-password' : 'off'}
        maxLength={200}
        error={typed.error(path)}
        required
      />
    </Notice>
  )
}
