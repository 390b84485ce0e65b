import { HandHeart } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LinkButton } from '#app/ui/link-button.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'
import { actPath } from './act-path.ts'
import type { SortedEvents } from './sort-events.ts'

type Props = { view: CaseView; sorted: SortedEvents }

/** The way to an adult: from inside the case while it is open, else from outside of it. */
export function NeedAdult({ view, sorted }: Props) {
  const t = useTranslations('case.adult')
  return (
    <section className="flex flex-wrap items-center gap-x-5 gap-y-3 rounded-card bg-care-soft px-5 py-4">
      <div className="flex min-w-[min(14rem,100%)] flex-1 flex-col">
        <h2 className="text-lg text-care">{t('title')}</h2>
        <p>{t('body')}</p>
      </div>
      <LinkButton
        href={sorted.adult ? actPath(view.ref, 'raiseConcern') : '/help'}
        look="quiet"
        className="border-care! text-care! max-sm:w-full"
      >
        <HandHeart aria-hidden className="size-5" />
        {t('button')}
      </LinkButton>
    </section>
  )
}

/** Leaving: always there, and quiet. */
export function Leave({ view, sorted }: Props) {
  const t = useTranslations('case.leave')
  const words = useTranslations('events')
  if (sorted.leaving.length === 0) return null
  const party = view.relations.some((one) => ['requester', 'invited', 'party'].includes(one))
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-6">
      {party && (
        <>
          <h2 className="text-lg">{t('title')}</h2>
          <p className="text-quiet">{t('body')}</p>
        </>
      )}
      {sorted.leaving.map(({ type }) => (
        <Link
          key={type}
          href={actPath(view.ref, type)}
          prefetch={false}
          className="link inline-flex min-h-11 w-fit items-center font-semibold"
        >
          {words(`${type}.name`)}
        </Link>
      ))}
    </section>
  )
}
