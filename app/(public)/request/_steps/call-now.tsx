import { Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'

type Props = { numbers: { label: string; number: string }[] }

/** An adult will be told; whoever is in danger calls now. */
export function CallNow({ numbers }: Props) {
  const t = useTranslations('request.urgent')
  return (
    <Notice tone="care" title={t('title')}>
      <p>{t('body')}</p>
      <p>{t('call')}</p>
      <ul className="flex flex-wrap gap-2.5 empty:hidden">
        {numbers.map(({ label, number }) => (
          <li key={label + number}>
            <a
              href={`tel:${number.replace(/[^\d+]/g, '')}`}
              className="inline-flex min-h-11 items-center gap-2 rounded-field border-[1.5px] border-care bg-raised px-3.5 py-1.5 text-ink"
            >
              <Phone aria-hidden className="size-5 shrink-0 text-care" />
              <span>
                {label} <strong dir="auto">{number}</strong>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
