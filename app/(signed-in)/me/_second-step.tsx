import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { ProofField } from '#app/ui/proof-field.tsx'
import type { Actor } from '#lib/auth/current-actor.ts'
import { mustHaveSecondFactor } from '#lib/auth/needs-second-factor.ts'
import { recoveryCodesLeft } from '#lib/auth/second-factor.ts'
import { hasPassword } from '#lib/auth/step-up.ts'
import { isDemo } from '#lib/env.ts'
import type { TypedForm } from '#lib/http/typed-form.ts'

type Props = { actor: Actor; typed: TypedForm }

/** The second step at sign-in: off, or on with its codes. Nothing for somebody who comes in with a code alone. */
export async function SecondStep({ actor, typed }: Props) {
  const t = await getTranslations('secondFactor.mine')
  if (!actor.secondFactor && !(await hasPassword(actor))) return null
  return (
    <Card title={t('title')}>
      {actor.secondFactor ? (
        <>
          <p>{t('on')}</p>
          <p>{t('left', { count: await recoveryCodesLeft(actor) })}</p>
          <form method="post" action="/api/second-factor/codes" className="flex flex-col gap-4">
            <input type="hidden" name="form" value="second-factor" />
            <input type="hidden" name="back" value="/me?for=second-factor" />
            <ProofField typed={typed} />
            <div className="flex flex-wrap gap-3">
              <Button look="quiet">{t('renew')}</Button>
              <Button look="quiet" formAction="/api/second-factor/off">
                {t('turnOff')}
              </Button>
            </div>
          </form>
          {mustHaveSecondFactor(actor) && <p className="text-quiet">{t('must')}</p>}
        </>
      ) : (
        <>
          <p>{t('off')}</p>
          <LinkButton href={'/second-factor' as Route} look="quiet" className="sm:self-start">
            {t('begin')}
          </LinkButton>
        </>
      )}
      {isDemo() && <p className="text-[0.9375rem] text-quiet">{t('demo')}</p>}
    </Card>
  )
}
