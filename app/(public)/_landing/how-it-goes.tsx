import { useTranslations } from 'next-intl'
import { AgreementSheet } from '#app/ui/illustrations/agreement-sheet.tsx'
import { CalendarDay } from '#app/ui/illustrations/calendar-day.tsx'
import { LetterOnItsWay } from '#app/ui/illustrations/letter-on-its-way.tsx'

const steps = [
  { name: 'ask', Drawing: LetterOnItsWay },
  { name: 'plan', Drawing: CalendarDay },
  { name: 'talk', Drawing: AgreementSheet },
] as const

/** The way through, in three pictures. */
export function HowItGoes() {
  const t = useTranslations('landing.how')
  return (
    <section aria-labelledby="how" className="flex flex-col gap-6">
      <h2 id="how" className="text-2xl sm:text-3xl">
        {t('heading')}
      </h2>
      <ol className="grid gap-4 md:grid-cols-3 md:gap-6">
        {steps.map(({ name, Drawing }, place) => (
          <li key={name} className="card flex gap-5 p-5 max-md:items-center md:flex-col md:p-6">
            <div className="w-24 shrink-0 md:w-48 md:self-center">
              <Drawing />
            </div>
            <div className="flex flex-col gap-1.5">
              <h3 className="text-xl">
                <span className="text-accent">{place + 1}.</span> {t(`${name}.title`)}
              </h3>
              <p>{t(`${name}.body`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className="text-quiet">{t('later')}</p>
    </section>
  )
}
