import { useTranslations } from 'next-intl'
import type { TypedForm } from '#lib/http/typed-form.ts'
import type { ProgrammeCard } from '#lib/programmes/list-programmes.ts'
import { BeforeFields } from './before-fields.tsx'
import { CaseForm } from './case-form.tsx'
import { PeopleFields } from './people-fields.tsx'
import { SafeFields } from './safe-fields.tsx'
import { Section } from './section.tsx'
import { WhatFields } from './what-fields.tsx'
import { YouFields } from './you-fields.tsx'

/** The whole referral, in five parts. */
export function ReferForm({ form, programme }: { form: TypedForm; programme: ProgrammeCard }) {
  const t = useTranslations('refer')
  return (
    <CaseForm
      type="refer"
      name="refer"
      form={form}
      programme={programme.slug}
      back={`/refer?programme=${programme.slug}`}
      send={t('send')}
    >
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
    </CaseForm>
  )
}
