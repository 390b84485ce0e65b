import { useTranslations } from 'next-intl'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { limits } from '#machines/case/events/fields.ts'

/** The few questions of a debrief: taps first, words if somebody likes. */
export function DebriefFields({ typed }: { typed: TypedForm }) {
  const t = useTranslations('sessionRoom.debrief')
  const radio = (name: string, kind: string) => ({
    name: `${name}:${kind}`,
    id: name,
    defaultValue: typed.value(`${name}:${kind}`) ?? '',
    error: typed.error(name),
  })
  return (
    <>
      <RadioCards
        {...radio('energy', 'number')}
        label={t('energy')}
        options={(['1', '2', '3', '4', '5'] as const).map((value) => ({
          value,
          label: t(`energies.${value}`),
        }))}
      />
      {(['wentWell', 'wasHard', 'asPair'] as const).map((name) => (
        <TextAreaField
          key={name}
          name={name}
          rows={2}
          optional
          label={t(name)}
          hint={name === 'wentWell' ? t('hint') : undefined}
          whoCanRead={t('readers')}
          maxLength={limits.note}
          defaultValue={typed.value(name)}
          error={typed.error(name)}
        />
      ))}
      <RadioCards
        {...radio('worried', 'boolean')}
        label={t('worried.question')}
        options={[
          { value: 'false', label: t('worried.no') },
          { value: 'true', label: t('worried.yes'), hint: t('worried.yesHint') },
        ]}
      />
      <RadioCards
        {...radio('wantsSupport', 'boolean')}
        label={t('support.question')}
        columns={2}
        options={[
          { value: 'false', label: t('support.no') },
          { value: 'true', label: t('support.yes') },
        ]}
      />
    </>
  )
}
