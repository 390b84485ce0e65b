import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import type { MediatorView } from '#lib/cases/view/meeting-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'
import { conflictDecisions } from '#machines/case/vocabulary.ts'
import { one } from './_bound.ts'
import { NoteField } from './_note-field.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** What a mediator declared, and what follows from it. */
export function DecideConflictFields({ view, typed }: EventFieldsProps) {
  const t = useTranslations('staffForms.decideConflict')
  const words = useTranslations('vocabulary.conflictDecisions')
  const waiting = (view.team ?? []).filter((one) => one.serves && one.declaration === 'pending')
  const [first] = waiting
  return (
    <>
      {waiting.map((mediator) => (
        <Declared key={mediator.id} mediator={mediator} view={view} />
      ))}
      {waiting.length > 1 ? (
        <RadioCards
          {...one(typed, 'mediator')}
          label={t('mediator')}
          options={waiting.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <input type="hidden" name="payload.mediator" value={first?.id ?? ''} />
      )}
      <RadioCards
        {...one(typed, 'decision')}
        label={t('decision')}
        options={conflictDecisions.map((value) => ({
          value,
          label: words(value),
          hint: t(`hints.${value}`),
        }))}
      />
      <NoteField typed={typed} path="reason" label={t('reason')} readers="staff" optional />
    </>
  )
}

function Declared({ mediator, view }: { mediator: MediatorView; view: CaseView }) {
  const t = useTranslations('staffForms.decideConflict')
  const words = useTranslations('vocabulary')
  const { declared } = mediator
  const nameOf = (id: string) => view.people.find((person) => person.id === id)?.name ?? '–'
  return (
    <Card title={t('declared', { name: mediator.name })}>
      {declared ? (
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(8rem,1fr)_2fr]">
          {declared.people.map(({ person, knows }) => (
            <Line key={person} about={nameOf(person)} said={words(`acquaintances.${knows}`)} />
          ))}
          <Line
            about={t('knowsConflict')}
            said={words(`answersKnown.${declared.knowsConflict ? 'yes' : 'no'}`)}
          />
          <Line about={t('canBeFair')} said={words(`fairness.${declared.canBeFair}`)} />
          {declared.comment && <Line about={t('comment')} said={declared.comment} />}
        </dl>
      ) : (
        <p className="text-quiet">{t('expired')}</p>
      )}
    </Card>
  )
}

function Line({ about, said }: { about: string; said: string }) {
  return (
    <>
      <dt className="font-semibold">{about}</dt>
      <dd className="whitespace-pre-line">{said}</dd>
    </>
  )
}
