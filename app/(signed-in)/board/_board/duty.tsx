import { useFormatter, useNow, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SelectField } from '#app/ui/select-field.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { DutyNow } from '#lib/duty/look-at-duty.ts'
import { sendsMail } from '#lib/env.ts'

type Props = {
  duty: DutyNow /** says which programme, where somebody has several */
  named: boolean
}

// Somebody whose duty goes on for longer than this is on duty until they say otherwise.
const WEEKS = 8 * 7 * 86_400_000

function useHasEnd(): (at: string) => boolean {
  const now = useNow()
  return (at) => Date.parse(at) - now.getTime() < WEEKS
}

/** Whether I answer calls now, until when, and what that means. */
export function Duty({ duty, named }: Props) {
  const t = useTranslations('board.duty')
  const hasEnd = useHasEnd()
  const { mine, others, programme } = duty
  return (
    <section
      aria-labelledby={`duty-${programme.id}`}
      className="card flex flex-col gap-2 px-5 py-4 sm:px-6"
    >
      <h2
        id={`duty-${programme.id}`}
        className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xl"
      >
        {mine ? t('on') : t('off')}
        {mine && hasEnd(mine) && (
          <Tag tone="good">
            {t('until')} <End at={mine} zone={programme.zone} />
          </Tag>
        )}
        {!mine && others.length === 0 && <Tag tone="warn">{t('nobody')}</Tag>}
      </h2>
      {named && <p className="font-semibold">{programme.name}</p>}
      {others.map((other) => (
        <Other key={other.name + other.until} other={other} duty={duty} />
      ))}
      {!mine && <Start duty={duty} />}
      <div className="flex flex-wrap items-start gap-x-8">
        {mine && (
          <Fold title={t('manage')}>
            <Start duty={duty} />
            <EndForm programme={programme.id} />
          </Fold>
        )}
        <Fold title={t('about')}>
          <p className="max-w-prose text-quiet">
            {t('meaning', { mail: sendsMail() ? 'yes' : 'no' })}
          </p>
        </Fold>
      </div>
    </section>
  )
}

/** Who else answers calls now. */
function Other({ other, duty }: { other: DutyNow['others'][number]; duty: DutyNow }) {
  const t = useTranslations('board.duty')
  const hasEnd = useHasEnd()
  const who = { name: other.name, too: duty.mine ? 'yes' : 'no' }
  if (!hasEnd(other.until)) return <p>{t('standing', who)}</p>
  return (
    <p>
      {t('other', who)} <End at={other.until} zone={duty.programme.zone} />
    </p>
  )
}

/** What is needed now and then, one press away. */
function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="open:basis-full">
      <summary className="link inline-flex min-h-11 items-center font-semibold">{title}</summary>
      <div className="flex flex-wrap items-end gap-3 pb-2">{children}</div>
    </details>
  )
}

/** The time alone when it is today; else with its day. */
function End({ at, zone }: { at: string; zone: string }) {
  const format = useFormatter()
  const now = useNow()
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'short', timeZone: zone })
  return <Time at={at} zone={zone} style={day(new Date(at)) === day(now) ? 'time' : 'short'} />
}

/** Goes on duty, or moves its end. */
function Start({ duty: { mine, ends, programme } }: { duty: DutyNow }) {
  const t = useTranslations('board.duty')
  const pending = useTranslations('common')('pending')
  const format = useFormatter()
  const label = (end: string) =>
    format.dateTime(new Date(end), {
      weekday: 'short',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: programme.zone,
    })
  return (
    <form method="post" action="/api/duty" className="flex flex-wrap items-end gap-3">
      <Standing programme={programme.id} />
      <SelectField
        name="until"
        id={`until-${programme.id}`}
        label={t('chooseUntil')}
        filled
        defaultValue={ends[7] ?? ends.at(-1)}
        options={ends.map((end) => ({ value: end, label: label(end) }))}
      />
      <SubmitButton look={mine ? 'quiet' : 'primary'} pendingLabel={pending}>
        {mine ? t('change') : t('start')}
      </SubmitButton>
    </form>
  )
}

function EndForm({ programme }: { programme: string }) {
  const t = useTranslations('board.duty')
  return (
    <form method="post" action="/api/duty/end">
      <Standing programme={programme} />
      <SubmitButton look="quiet" pendingLabel={useTranslations('common')('pending')}>
        {t('end')}
      </SubmitButton>
    </form>
  )
}

function Standing({ programme }: { programme: string }) {
  return (
    <>
      <input type="hidden" name="programmeId" value={programme} />
      <input type="hidden" name="form" value="board" />
      <input type="hidden" name="back" value="/board" />
    </>
  )
}
