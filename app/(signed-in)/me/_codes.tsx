import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProofField } from '#app/ui/proof-field.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import type { Actor } from '#lib/auth/current-actor.ts'
import { looksAfterOthers } from '#lib/auth/looks-after-others.ts'
import { openCodes } from '#lib/auth/open-codes.ts'
import { hasPassword } from '#lib/auth/step-up.ts'
import type { TypedForm } from '#lib/http/typed-form.ts'

type Props = { actor: Actor; typed: TypedForm }

/** A code that only I know, for whoever has no password; and a way to end one that staff made for me. */
export async function Codes({ actor, typed }: Props) {
  const t = await getTranslations('me.codes')
  const pending = (await getTranslations('common'))('pending')
  const [open, withPassword] = await Promise.all([openCodes(actor), hasPassword(actor)])
  const ownAllowed = !withPassword && !looksAfterOthers(actor)
  const mine = open.includes('return')
  const staff = open.includes('invitation')
  if (!ownAllowed && !staff) return null
  return (
    <div id="codes">
      <Card title={t('title')}>
        {ownAllowed && (
          <form method="post" action="/api/me/code" className="flex flex-col gap-4" noValidate>
            <input type="hidden" name="form" value="own-code" />
            <input type="hidden" name="back" value="/me?for=own-code" />
            <p>{t(mine ? 'have' : 'own')}</p>
            {mine && <ProofField typed={typed} />}
            <SubmitButton look="quiet" pendingLabel={pending} className="sm:self-start">
              {t(mine ? 'again' : 'make')}
            </SubmitButton>
          </form>
        )}
        {staff && (
          <form method="post" action="/api/me/code/end" className="flex flex-col gap-4">
            <input type="hidden" name="back" value="/me" />
            <p>{t('staff')}</p>
            <Button look="quiet" className="sm:self-start">
              {t('end')}
            </Button>
          </form>
        )}
      </Card>
    </div>
  )
}

/** The code that was just made, this one time. Nothing when the page is loaded again. */
export function OwnCode({ code }: { code: string | null }) {
  const t = useTranslations('me.codes')
  if (!code) return null
  return (
    <section aria-labelledby="own-code" className="card mt-6 flex flex-col gap-5 p-6">
      <h2 id="own-code" className="text-lg">
        {t('yours')}
      </h2>
      <p
        data-code
        className="rounded-field bg-sunk px-4 py-5 text-center font-mono text-[clamp(1.25rem,6vw,2rem)] font-bold tracking-wide"
      >
        {code}
      </p>
      <Notice tone="warn" title={t('onceTitle')}>
        <p>{t('once')}</p>
      </Notice>
    </section>
  )
}
