import { Check, Hourglass, Minus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { classNames } from '#app/ui/class-names.ts'
import { Time } from '#app/ui/time.tsx'
import type { CallView } from '#lib/safety/read-call.ts'

/** The way of a call, step by step: sent, further adults, seen. */
export function CallSteps({ call }: { call: CallView }) {
  const t = useTranslations('adult.call')
  const { zone, minutes, createdAt, escalatedAt, acknowledgedAt } = call
  const steps = [
    { words: t('step1'), at: createdAt, open: '' },
    {
      words: t(call.otherAdult ? 'step2Lead' : 'step2'),
      at: escalatedAt,
      open: acknowledgedAt ? t('notNeeded') : t('step2At', { minutes }),
    },
    { words: t('step3'), at: acknowledgedAt, open: t('wait') },
  ]
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-xl">{t('steps')}</h2>
      <ol className="card divide-y divide-line">
        {steps.map(({ words, at, open }) => (
          <li key={words} className="flex items-center gap-4 px-5 py-3.5">
            <span
              aria-hidden
              className={classNames(
                'grid size-8 shrink-0 place-items-center rounded-pill [&>svg]:size-5',
                at ? 'bg-good-soft text-good' : 'bg-sunk text-quiet',
              )}
            >
              {at ? <Check /> : acknowledgedAt ? <Minus /> : <Hourglass />}
            </span>
            <span className="flex min-w-0 flex-col">
              <span className={classNames('leading-snug', at && 'font-semibold')}>{words}</span>
              <span className="text-[0.9375rem] leading-snug text-quiet">
                {at ? <Time at={at} zone={zone} style="short" /> : open}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
