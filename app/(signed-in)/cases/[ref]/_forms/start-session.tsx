import { getTranslations } from 'next-intl/server'
import { CheckboxCards } from '#app/ui/checkbox-cards.tsx'
import { SingleCheckbox } from '#app/ui/single-checkbox.tsx'
import type { EventFields } from './event-fields.ts'

/** Who is in the room, and that each of them has just said yes again. */
export const StartSessionFields: EventFields = async ({ view, typed }) => {
  const t = await getTranslations('mediator.start')
  const planned = view.sessions?.find((session) => session.status === 'planned')
  const alone = planned?.with?.id
  const people = view.people.filter((one) => (alone ? one.id === alone : one.here))
  return (
    <>
      {planned && (
        <input type="hidden" name="next" value={`/cases/${view.ref}/session/${planned.n}`} />
      )}
      <input type="hidden" name="payload.present:list" value="" />
      <CheckboxCards
        name="payload.present:list"
        id="present"
        label={t('who')}
        hint={t('whoHint')}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValues={typed.values('payload.present:list')}
        error={typed.error('present')}
      />
      <SingleCheckbox
        name="payload.stillWilling:boolean"
        id="stillWilling"
        value="true"
        label={t('willing')}
        hint={t('willingHint')}
        defaultChecked={typed.value('payload.stillWilling:boolean') === 'true'}
        error={typed.error('stillWilling')}
      />
      <p className="text-quiet">
        {planned?.adultOnCall.name && `${t('adult', { name: planned.adultOnCall.name })}. `}
        {t('after')}
      </p>
    </>
  )
}
