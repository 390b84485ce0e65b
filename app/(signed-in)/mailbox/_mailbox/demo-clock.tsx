import { FastForward } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Button } from '#app/ui/button.tsx'
import { Time } from '#app/ui/time.tsx'
import { now } from '#lib/clock.ts'

/** Only in the demo: which day it is there, and ways to let time pass. */
export async function DemoClock({ zone }: { zone: string }) {
  const t = await getTranslations('mailbox.clock')
  return (
    <section
      aria-label={t('label')}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-card bg-calm-soft px-5 py-4"
    >
      <p>
        {t('now')}{' '}
        <strong>
          <Time at={await now()} zone={zone} style="moment" />
        </strong>
      </p>
      <form action="/api/clock" method="post" className="flex flex-wrap gap-2.5">
        <input type="hidden" name="back" value="/mailbox" />
        {[1, 7].map((days) => (
          <Button key={days} look="quiet" name="days:number" value={days}>
            <FastForward aria-hidden className="size-5 rtl:-scale-x-100" />
            {t(days === 1 ? 'day' : 'week')}
          </Button>
        ))}
      </form>
      <p className="w-full text-[0.9375rem] text-quiet">{t('why')}</p>
    </section>
  )
}
