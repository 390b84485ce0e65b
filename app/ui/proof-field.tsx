import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '#lib/auth/current-actor.ts'
import { proofToAsk } from '#lib/auth/step-up.ts'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { LinkButton } from './link-button.tsx'
import { Notice } from './notice.tsx'
import { TextField } from './text-field.tsx'

/**
 * Inside the form of something that counts: asks for the password (or somebody's own code) where the last proof is too
 * long ago, and nothing otherwise. Whoever has neither is shown the way to a code of their own.
 */
export async function ProofField({ typed }: { typed: TypedForm }) {
  const actor = await currentActor()
  const kind = actor && (await proofToAsk(actor))
  if (!kind) return null
  const t = await getTranslations('secondFactor.proof')
  if (kind === 'own-code')
    return (
      <Notice title={t('title')}>
        <div id="proof-code" tabIndex={-1} className="flex flex-col gap-4">
          <p>{t('first')}</p>
          <LinkButton href={'/me#codes' as Route} look="quiet" className="sm:self-start">
            {t('make')}
          </LinkButton>
        </div>
      </Notice>
    )
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
