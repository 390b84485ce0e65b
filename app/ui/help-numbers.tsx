import { Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'

export type HelpNumber = { label: string; number: string }

const dialable = (number: string) => /^\+?[\d\s().-]{2,}$/.test(number)

/** The programme's help numbers and the honest line. On every page of a party. */
export function HelpNumbers({ numbers }: { numbers: HelpNumber[] }) {
  const t = useTranslations('common.help')
  return (
    <section
      aria-labelledby="help-numbers"
      className="flex flex-col gap-3 rounded-card bg-care-soft px-5 py-5 sm:px-6"
    >
      <h2 id="help-numbers" className="text-xl text-care">
        {t('title')}
      </h2>
      <p>{t('body')}</p>
      <ul className="flex flex-wrap gap-3 empty:hidden">
        {numbers.map((help) => (
          <li key={help.label + help.number}>
            <HelpLine {...help} call={t('call')} />
          </li>
        ))}
      </ul>
      <p className="text-[0.9375rem] text-quiet">{t('honest')}</p>
    </section>
  )
}

function HelpLine({ label, number, call }: HelpNumber & { call: string }) {
  const look =
    'inline-flex min-h-12 items-center gap-3 rounded-field border-[1.5px] border-care bg-raised px-4 py-2 text-ink'
  const words = (
    <span className="flex flex-col leading-tight">
      <span className="text-[0.9375rem]">{label}</span>
      <strong className="text-lg text-care" dir="auto">
        {number}
      </strong>
    </span>
  )
  if (!dialable(number)) return <span className={look}>{words}</span>
  return (
    <a href={`tel:${number.replace(/[^\d+]/g, '')}`} className={`${look} hover:bg-care-soft`}>
      <Phone aria-hidden className="size-5 shrink-0 text-care" />
      <span className="sr-only">{call}</span>
      {words}
    </a>
  )
}
