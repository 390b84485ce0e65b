import { randomUUID } from 'node:crypto'
import { useTranslations } from 'next-intl'
import { AutoSave } from '#app/ui/auto-save.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import type { ProgrammeCard } from '#lib/programmes/list-programmes.ts'
import { BeforeFields } from './before-fields.tsx'
import { PeopleFields } from './people-fields.tsx'
import { SafeFields } from './safe-fields.tsx'
import { Section } from './section.tsx'
import { WhatFields } from './what-fields.tsx'
import { YouFields } from './you-fields.tsx'

/** The whole referral, in five parts. */
export function ReferForm({ form, programme }: { form: TypedForm; programme: ProgrammeCard }) {
  const t = useTranslations('refer')
  const request = useTranslations('request')
  const pending = useTranslations('common')('pending')
  return (
    <form method="post" action="/api/cases" noValidate className="flex flex-col gap-7">
      <input type="hidden" name="type" value="refer" />
      <input type="hidden" name="programme" value={programme.slug} />
      <input type="hidden" name="form" value="refer" />
      <input type="hidden" name="back" value={`/refer?programme=${programme.slug}`} />
      {/* The same form sent twice is one referral. */}
      <input type="hidden" name="key" value={randomUUID()} />
      <Section id="part-safe" title={t('safe.title')}>
        <SafeFields form={form} numbers={programme.helpNumbers} />
      </Section>
      <Section id="part-people" title={t('people.title')}>
        <PeopleFields form={form} />
      </Section>
      <Section id="part-what" title={t('what.title')}>
        <WhatFields form={form} setting={programme.setting} />
      </Section>
      <Section id="part-before" title={t('before.title')}>
        <BeforeFields form={form} />
      </Section>
      <Section id="part-you" title={t('you.title')}>
        <YouFields form={form} />
      </Section>
      <div className="flex flex-col gap-2">
        <AutoSave form="refer" saved={request('saved')} failed={t('notSaved')} stamp="typedAt" />
        <SubmitButton size="l" className="sm:self-start" pendingLabel={pending}>
          {t('send')}
        </SubmitButton>
      </div>
    </form>
  )
}
