import { useTranslations } from 'next-intl'
import { Time } from '#app/ui/time.tsx'
import type { AgreementView, CommitmentView } from '#lib/cases/view/agreement-types.ts'

type Props = {
  text: AgreementView
  zone: string
  /** on paper, which is for anybody */
  printed?: boolean
}

/** An agreement to be read: big, calm, the same for everybody. */
export function AgreementText({ text, zone, printed = false }: Props) {
  const t = useTranslations('agreement')
  return (
    <article className="card flex flex-col gap-8 p-6 text-lg leading-relaxed sm:p-9 print:gap-5 print:border-0 print:p-0 print:text-base">
      <section className="flex flex-col gap-5">
        <h2 className="text-2xl">{t('parts.promises')}</h2>
        {text.commitments.length === 0 && <p className="text-quiet">{t('parts.noPromises')}</p>}
        <ol className="flex flex-col divide-y divide-line">
          {text.commitments.map((one, place) => (
            <Promised key={one.id} {...{ one, zone, printed }} n={place + 1} />
          ))}
        </ol>
      </section>
      {text.ifItHappensAgain && <Part title={t('parts.again')}>{text.ifItHappensAgain}</Part>}
      {text.whatWeTellOthers && <Part title={t('parts.tellOthers')}>{text.whatWeTellOthers}</Part>}
      <p className="text-base text-quiet">
        {t(`types.${text.type}`)} · {t('version', { version: text.version })}
        {text.validUntil && (
          <>
            {' · '}
            {t('parts.validUntil')} <Time at={text.validUntil} zone={zone} style="date" />
          </>
        )}
      </p>
    </article>
  )
}

function Part({ title, children }: { title: string; children: string }) {
  return (
    <section className="flex flex-col gap-2 break-inside-avoid">
      <h2 className="text-xl">{title}</h2>
      <p className="whitespace-pre-line">{children}</p>
    </section>
  )
}

type PromisedProps = { one: CommitmentView; n: number; zone: string; printed: boolean }

function Promised({ one, n, zone, printed }: PromisedProps) {
  const t = useTranslations('agreement')
  const details = [
    { key: 'where', value: one.where },
    { key: 'how', value: one.how },
    { key: 'ifProblem', value: one.ifProblem },
  ] as const
  return (
    <li className="flex gap-4 py-5 break-inside-avoid first:pt-0 last:pb-0">
      <span
        aria-hidden
        className="grid size-9 shrink-0 place-items-center rounded-pill bg-accent-soft font-bold text-accent print:border"
      >
        {n}
      </span>
      <div className="flex min-w-0 flex-col gap-1.5">
        <p className="font-bold">
          <Owner one={one} printed={printed} />
        </p>
        <p className="whitespace-pre-line">{one.action}</p>
        {(one.when || one.due) && (
          <p className="text-quiet">
            <span className="sr-only">{t('rows.when')} </span>
            {one.when}
            {one.when && one.due && ' · '}
            {one.due &&
              t.rich('parts.by', {
                date: () => <Time at={one.due ?? ''} zone={zone} style="day" />,
              })}
          </p>
        )}
        {details.map(
          ({ key, value }) =>
            value && (
              <p key={key} className="text-base">
                <span className="font-semibold">{t(`rows.${key}`)}:</span> {value}
              </p>
            ),
        )}
      </div>
    </li>
  )
}

function Owner({ one, printed }: Pick<PromisedProps, 'one' | 'printed'>) {
  const t = useTranslations('agreement.parts')
  if (one.owner === 'everyone') return t('everyone')
  if (!one.owner?.name) return t('nobody')
  return one.you && !printed ? t('you', { name: one.owner.name }) : one.owner.name
}
