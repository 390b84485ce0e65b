import { useTranslations } from 'next-intl'
import { classNames } from './class-names.ts'

/** "Step 3 of 7", with a bar for the eye. */
export function Steps({ now, of }: { now: number; of: number }) {
  const t = useTranslations('common')
  const places = Array.from({ length: of }, (_, index) => index + 1)
  return (
    <div className="mb-6">
      <p className="text-[0.9375rem] font-semibold text-quiet">{t('steps', { now, of })}</p>
      <div aria-hidden className="mt-2 flex gap-1.5">
        {places.map((place) => (
          <span
            key={place}
            className={classNames(
              'h-1.5 flex-1 rounded-pill forced-colors:border',
              place <= now ? 'bg-accent' : 'bg-line',
            )}
          />
        ))}
      </div>
    </div>
  )
}
