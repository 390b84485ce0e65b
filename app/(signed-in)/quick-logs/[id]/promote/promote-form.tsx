import { useTranslations } from 'next-intl'
import { CaseForm } from '#app/(signed-in)/refer/_form/case-form.tsx'
import { PeopleFields } from '#app/(signed-in)/refer/_form/people-fields.tsx'
import { Section } from '#app/(signed-in)/refer/_form/section.tsx'
import { WhatFields } from '#app/(signed-in)/refer/_form/what-fields.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import type { ProgrammeCard } from '#lib/programmes/list-programmes.ts'
import type { LogLine } from '#lib/quick-logs/log-line.ts'

type Props = { log: LogLine; name: string; form: TypedForm; programme: ProgrammeCard }

/** Who they are, and what it is about; the log's topic and place stand there already. */
export function PromoteForm({ log, name, form, programme }: Props) {
  const t = useTranslations('quickLogs.promote')
  const refer = useTranslations('refer')
  return (
    <CaseForm
      type="promote"
      name={name}
      form={form}
      programme={programme.slug}
      back={`/quick-logs/${log.id}/promote`}
      next={`/quick-logs?programme=${programme.id}&done=promoted`}
      send={t('send')}
    >
      <input type="hidden" name="payload.quickLog" value={log.id} />
      <Section id="part-people" title={refer('people.title')}>
        <PeopleFields form={form} />
      </Section>
      <Section id="part-what" title={refer('what.title')}>
        <WhatFields form={form} setting={programme.setting} />
      </Section>
    </CaseForm>
  )
}
