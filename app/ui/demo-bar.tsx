import { getTranslations } from 'next-intl/server'
import { now } from '#lib/clock.ts'
import { Time } from './time.tsx'

/** Only in the demo, above each page: which day it is there, and two small buttons to let time pass. */
export async function DemoBar({ zone }: { zone: string }) {
  const t = await getTranslations('mailbox.clock')
  return (
    <form
      action="/api/clock"
      method="post"
      aria-label={t('label')}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.875rem] text-quiet print:hidden"
    >
      <span>
        {t('bar')} <Time at={await now()} zone={zone} style="short" />
      </span>
      {[1, 7].map((days) => (
        <button
          key={days}
          type="submit"
          name="days:number"
          value={days}
          title={t(days === 1 ? 'day' : 'week')}
          className="inline-flex min-h-11 items-center rounded-pill border border-edge bg-raised px-2.5 font-semibold whitespace-nowrap text-ink hover:border-accent hover:bg-accent-soft"
        >
          {t(days === 1 ? 'shortDay' : 'shortWeek')}
        </button>
      ))}
    </form>
  )
}
