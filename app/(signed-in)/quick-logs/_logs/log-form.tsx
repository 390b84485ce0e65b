import { randomUUID } from 'node:crypto'
import { useTranslations } from 'next-intl'
import { PillChoice } from '#app/ui/pill-choice.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import type { ProgrammeCard } from '#lib/programmes/list-programmes.ts'
import type { Ready } from '#lib/quick-logs/ready-to-log.ts'
import { topicsIn } from '#lib/shared/setting-lists.ts'
import { talkResults } from '#machines/case/vocabulary.ts'
import { LogFacts } from './log-facts.tsx'

type Props = {
  programme: Pick<ProgrammeCard, 'id' | 'setting'>
  ready: Ready
  typed: TypedForm
}

/** Two taps for what was different this time; the rest stands there already. */
export function LogForm({ programme, ready, typed }: Props) {
  const t = useTranslations('quickLogs.form')
  const words = useTranslations('vocabulary')
  const pending = useTranslations('common')('pending')
  return (
    <form
      method="post"
      action="/api/quick-logs"
      noValidate
      aria-labelledby="log"
      className="card flex flex-col gap-7 p-5 sm:p-6"
    >
      <h2 id="log" className="text-2xl">
        {t('title')}
      </h2>
      <input type="hidden" name="form" value="quick-log" />
      <input type="hidden" name="back" value={`/quick-logs?programme=${programme.id}`} />
      {/* The same form sent twice is one talk. */}
      <input type="hidden" name="key" value={randomUUID()} />
      <input type="hidden" name="programmeId" value={programme.id} />
      <WhoCanRead>{t('readers')}</WhoCanRead>
      <SelectField
        name="topic"
        label={t('topic')}
        options={topicsIn(programme.setting).map((value) => ({
          value,
          label: words(`topics.${value}`),
        }))}
        defaultValue={typed.value('topic') ?? ''}
        error={typed.error('topic')}
      />
      <PillChoice
        name="result"
        id="result"
        label={t('result')}
        options={talkResults.map((value) => ({ value, label: words(`talkResults.${value}`) }))}
        chosen={typed.value('result')}
        error={typed.error('result')}
      />
      <LogFacts setting={programme.setting} ready={ready} typed={typed} />
      <SubmitButton size="l" className="sm:self-start" pendingLabel={pending}>
        {t('send')}
      </SubmitButton>
    </form>
  )
}
