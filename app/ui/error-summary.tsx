import { useTranslations } from 'next-intl'
import { FocusOnLoad } from './focus-on-load.tsx'

type Props = {
  errors: { field: string; message: string }[]
  title?: string
}

/** All that is wrong, first on the page, with links to the fields. Takes the focus when it appears. */
export function ErrorSummary({ errors, title }: Props) {
  const t = useTranslations('common')
  if (errors.length === 0) return null
  return (
    <FocusOnLoad
      role="alert"
      labelledBy="error-summary-title"
      className="mb-8 rounded-card border-[2.5px] border-danger bg-raised p-5"
    >
      <h2 id="error-summary-title" className="text-xl">
        {title ?? t('errorTitle', { count: errors.length })}
      </h2>
      <ul className="mt-3 flex flex-col gap-2">
        {errors.map((error) => (
          <li key={error.field + error.message}>
            <a
              href={`#${error.field}`}
              className="inline-block py-1 font-semibold text-danger underline underline-offset-3"
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </FocusOnLoad>
  )
}
