import { getTranslations } from 'next-intl/server'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { now } from '#lib/clock.ts'
import { limits } from '#machines/case/events/fields.ts'
import { sessionOutcomes } from '#machines/case/vocabulary.ts'
import type { EventFields, EventFieldsProps } from './event-fields.ts'

const liveOf = ({ view }: EventFieldsProps) =>
  view.sessions?.find((session) => session.status === 'live')

/** How a meeting ended, for its mediators; for a party the one thing that is theirs: to stop it. */
export const EndSessionFields: EventFields = (props) =>
  props.view.relations.includes('mediator') ? <Outcome {...props} /> : <Stop {...props} />

async function Stop(props: EventFieldsProps) {
  const t = await getTranslations('mediator.stop')
  const live = liveOf(props)
  return (
    <>
      <input type="hidden" name="payload.outcome" value="stopped" />
      <Notice tone="care" title={t('title')}>
        <p>{t('body')}</p>
        <p>{t('what')}</p>
      </Notice>
      {live && (
        <div>
          <LinkButton href={`/cases/${props.view.ref}/session/${live.n}`} look="quiet">
            {t('stay')}
          </LinkButton>
        </div>
      )}
    </>
  )
}

async function Outcome(props: EventFieldsProps) {
  const { typed } = props
  const t = await getTranslations('mediator.end')
  const words = await getTranslations('vocabulary.sessionOutcomes')
  const live = liveOf(props)
  const outcomes = sessionOutcomes.filter(
    (value) => live?.kind !== 'preparatory' || value === 'adjourned' || value === 'stopped',
  )
  return (
    <>
      {live && (
        <input type="hidden" name="next" value={`/cases/${props.view.ref}/session/${live.n}`} />
      )}
      <RadioCards
        name="payload.outcome"
        id="outcome"
        label={t('outcome')}
        options={outcomes.map((value) => ({
          value,
          label: words(value),
          hint: t(`hints.${value}`),
        }))}
        defaultValue={typed.value('payload.outcome') ?? ''}
        error={typed.error('outcome')}
      />
      <TextField
        name="payload.minutes:number"
        id="minutes"
        type="number"
        inputMode="numeric"
        min={0}
        max={limits.sessionMinutes.max}
        width="short"
        optional
        label={t('minutes')}
        defaultValue={typed.value('payload.minutes:number') ?? (await lengthOf(live?.startedAt))}
        error={typed.error('minutes')}
      />
      <TextAreaField
        name="payload.note"
        id="note"
        rows={3}
        optional
        label={t('note.label')}
        hint={t('note.hint')}
        whoCanRead={t('readers')}
        limit={limits.note}
        defaultValue={typed.value('payload.note')}
        error={typed.error('note')}
      />
      <p className="text-quiet">{t('after')}</p>
    </>
  )
}

/** How many minutes it has been, if that could be the length of a meeting. */
async function lengthOf(startedAt: string | null | undefined): Promise<number | undefined> {
  if (!startedAt) return undefined
  const minutes = Math.round(((await now()).getTime() - Date.parse(startedAt)) / 60_000)
  return minutes > 0 && minutes <= limits.sessionMinutes.max ? minutes : undefined
}
