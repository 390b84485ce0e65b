import { getTranslations } from 'next-intl/server'
import { PageHeader } from '#app/ui/page-header.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import { safetyQuestions, urgentQuestions } from '#machines/case/vocabulary.ts'
import { CallNow } from './call-now.tsx'
import { SafetyQuestion } from './safety-question.tsx'
import type { StepProps } from './step-fields.ts'
import { Worry } from './worry.tsx'

/** Ten questions about safety. A "yes" that cannot wait shows at once whom to call. */
export async function Safety({ form, helpNumbers }: StepProps) {
  const t = await getTranslations('request.safety')
  const urgent: readonly string[] = urgentQuestions
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-6">
        <WhoCanRead>{t('readers')}</WhoCanRead>
        {safetyQuestions.map((code) => (
          <SafetyQuestion
            key={code}
            form={form}
            code={code}
            urgent={urgent.includes(code) && <CallNow numbers={helpNumbers} />}
          />
        ))}
        <Worry form={form} />
      </div>
    </>
  )
}
