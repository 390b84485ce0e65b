import { getTranslations } from 'next-intl/server'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { suggestMediators } from '#lib/mediators/suggest-mediators.ts'
import { mediatorRoles } from '#machines/case/vocabulary.ts'
import { one } from './_bound.ts'
import { Why } from './_candidate-row.tsx'
import { NoteField } from './_note-field.tsx'
import { UnwantedWishes } from './_unwanted-wishes.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** Who leaves, who comes, and in which part. */
export async function ReplaceMediatorFields({ view, typed }: EventFieldsProps) {
  const t = await getTranslations('staffForms.replaceMediator')
  const roles = await getTranslations('vocabulary.mediatorRoles')
  const { candidates = [], wishes = [] } =
    (await suggestMediators(await requireActor(), view.ref)) ?? {}
  const names = new Map(candidates.map(({ id, name }) => [id, name]))
  const serving = (view.team ?? []).filter((one) => one.serves)
  return (
    <>
      <SelectField
        {...one(typed, 'mediator')}
        label={t('leaves')}
        hint={t('leavesHint')}
        optional
        className="sm:max-w-96"
        options={serving.map(({ id, name, role }) => ({
          value: id,
          label: `${name} (${roles(role)})`,
        }))}
      />
      <UnwantedWishes wishes={wishes} />
      <RadioCards
        {...one(typed, 'newcomer')}
        label={t('comes')}
        hint={t('comesHint')}
        options={[
          ...candidates
            .filter(({ bar }) => bar === null)
            .map((candidate) => ({
              value: candidate.id,
              label: candidate.name,
              hint: <Why candidate={candidate} names={names} />,
            })),
          { value: '', label: t('nobodyYet'), hint: t('nobodyYetHint') },
        ]}
      />
      <SelectField
        {...one(typed, 'role', '', serving.some((m) => m.role === 'lead') ? 'co' : 'lead')}
        label={t('role')}
        hint={t('roleHint')}
        filled
        className="sm:max-w-80"
        options={mediatorRoles.map((value) => ({ value, label: roles(value) }))}
      />
      <NoteField typed={typed} path="reason" label={t('reason')} readers="staff" optional />
    </>
  )
}
