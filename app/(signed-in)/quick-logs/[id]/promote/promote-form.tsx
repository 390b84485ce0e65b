import { randomUUID } from 'node:crypto'
import { useTranslations } from 'next-intl'
import { PeopleFields } from '#app/(signed-in)/refer/_form/people-fields.tsx'
import { Section } from '#app/(signed-in)/refer/_form/section.tsx'
import { WhatFields } from '#app/(signed-in)/refer/_form/what-fields.tsx'
import { AutoSave } from '#app/ui/auto-save.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import type { ProgrammeCard } from '#lib/programmes/list-programmes.ts'
import type { LogLine } from '#lib/quick-logs/log-line.ts'

type Props = { log: LogLine; form: TypedForm; programme: ProgrammeCard }

/** Who they are, and what it is about; the log's topic and place stand there already. */
export function PromoteForm({ log, form, programme }: Props) {
  const t = useTranslations('quickLogs.promote')
  const refer = useTranslations('refer')
  const request = useTranslations('request')
  const pending = useTranslations('common')('pending')
  return (
    <form method="post" action="/api/cases" noValidate className="flex flex-col gap-7">
      <input type="hidden" name="type" value="promote" />
      <input type="hidden" name="programme" value={programme.slug} />
      <input type="hidden" name="payload.quickLog" value={log.id} />
      <input type="hidden" name="form" value="promote" />
      <input type="hidden" name="back" value={`/quick-logs/${log.id}/promote`} />
      <input
        type="hidden"
        name="next"
        value={`/quick-logs?programme=${programme.id}&done=promoted`}
      />
      {/* The same form sent twice is one case. */}
      <input type="hidden" name="key" value={randomUUID()} />
      <Section id="part-people" title={refer('people.title')}>
        <PeopleFields form={form} />
      </Section>
      <Section id="part-what" title={refer('what.title')}>
        <WhatFields form={form} setting={programme.setting} />
      </Section>
      <div className="flex flex-col gap-2">
        <AutoSave
          form="promote"
          saved={request('saved')}
          failed={refer('notSaved')}
          stamp="typedAt"
        />
        <SubmitButton size="l" className="sm:self-start" pendingLabel={pending}>
          {t('send')}
        </SubmitButton>
      </div>
    </form>
  )
}
