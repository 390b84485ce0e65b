import { CircleDot, HandHeart, Moon } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonLook } from '#app/ui/button-look.ts'
import { TwoPeopleTalking } from '#app/ui/illustrations/two-people-talking.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'

type Props = { slug: string; name: string; onDuty: boolean }

/** What this is, in one breath, and the one button that matters. */
export function ProgrammeHero({ slug, name, onDuty }: Props) {
  const t = useTranslations('landing.hero')
  return (
    <section className="grid items-center gap-8 md:grid-cols-[6fr_5fr] md:gap-12 md:pt-6">
      <div className="flex flex-col items-start gap-5">
        <p className="font-semibold text-accent">{name}</p>
        <h1 className="text-[2.125rem] sm:text-5xl">{t('heading')}</h1>
        <p className="max-w-read text-lg sm:text-xl">{t('lead')}</p>
        <div className="flex w-full flex-wrap gap-3">
          <LinkButton
            href={`/request?programme=${encodeURIComponent(slug)}` as Route}
            size="l"
            className="max-sm:w-full"
          >
            {t('ask')}
          </LinkButton>
          <a href="#help-numbers" className={buttonLook('quiet', 'l', false, 'max-sm:w-full')}>
            <HandHeart aria-hidden className="size-6 text-care" />
            {t('adult')}
          </a>
        </div>
        <p className="max-w-read text-quiet">{t('time')}</p>
        <p>
          <Link
            href={`/refer?programme=${encodeURIComponent(slug)}` as Route}
            prefetch={false}
            className="link inline-flex min-h-11 items-center font-semibold"
          >
            {t('others')}
          </Link>
        </p>
        <p className="flex max-w-read items-start gap-2 text-quiet">
          {onDuty ? (
            <CircleDot aria-hidden className="mt-1 size-5 shrink-0 text-good" />
          ) : (
            <Moon aria-hidden className="mt-1 size-5 shrink-0" />
          )}
          {t(onDuty ? 'onDuty' : 'offDuty')}
        </p>
      </div>
      <div className="mx-auto w-full max-w-sm max-md:order-first max-md:max-w-56 md:max-w-md">
        <TwoPeopleTalking title={t('picture')} />
      </div>
    </section>
  )
}
