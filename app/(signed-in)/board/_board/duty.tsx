import { useFormatter, useNow, useTranslations } from 'next-intl'
import { SelectField } from '#app/ui/select-field.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { DutyNow } from '#lib/duty/look-at-duty.ts'

type Props = {
  duty: DutyNow /** says which programme, where somebody has several */
  named: boolean
}

// Somebody whose duty goes on for longer than this is on duty until they say otherwise.
const WEEKS = 8 * 7 * 86_400_000

/** Whether I answer calls now, until when, and what that means. */
export function Duty({ duty, named }: Props) {
  const t = useTranslations('board.duty')
  const { mine, others, programme } = duty
  const now = useNow()
  const hasEnd = (at: string) => Date.parse(at) - now.getTime() < WEEKS
  return (
    <section aria-labelledby={`duty-${programme.id}`} className="card p-5 sm:p-6">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-5">
        <div className="flex min-w-0 flex-1 basis-96 flex-col gap-2">
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
            <p key={other.name + other.until}>
              {hasEnd(other.until) ? (
                <>
                  {t('other', { name: other.name })} <End at={other.until} zone={programme.zone} />
                </>
              ) : (
                t('standing', { name: other.name })
              )}
            </p>
          ))}
          <p className="text-quiet">{t('meaning')}</p>
        </div>
        <DutyForms duty={duty} />
      </div>
    </section>
  )
}

/** The time alone when it is today; else with its day. */
function End({ at, zone }: { at: string; zone: string }) {
  const format = useFormatter()
  const now = useNow()
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'short', timeZone: zone })
  return <Time at={at} zone={zone} style={day(new Date(at)) === day(now) ? 'time' : 'short'} />
}

function DutyForms({ duty: { mine, ends, programme } }: { duty: DutyNow }) {
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
    <div className="flex flex-wrap items-end gap-3">
      <form method="post" action="/api/duty" className="flex flex-wrap items-end gap-3">
        <Standing programme={programme.id} />
        <SelectField
          name="until"
          id={`until-${programme.id}`}
          label={mine ? t('changeUntil') : t('chooseUntil')}
          filled
          defaultValue={ends[7] ?? ends.at(-1)}
          options={ends.map((end) => ({ value: end, label: label(end) }))}
        />
        <SubmitButton look={mine ? 'quiet' : 'primary'} pendingLabel={pending}>
          {mine ? t('change') : t('start')}
        </SubmitButton>
      </form>
      {mine && (
        <form method="post" action="/api/duty/end">
          <Standing programme={programme.id} />
          <SubmitButton look="quiet" pendingLabel={pending}>
            {t('end')}
          </SubmitButton>
        </form>
      )}
    </div>
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
