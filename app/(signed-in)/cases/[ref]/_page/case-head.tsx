import { useTranslations } from 'next-intl'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StageBar } from '#app/ui/stage-bar.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'
import { HoldNotice } from './hold-notice.tsx'

/** Which case, where it stands in plain words, and how far it is. */
export function CaseHead({ view }: { view: CaseView }) {
  const t = useTranslations('case')
  const words = useTranslations('status')
  const topics = useTranslations('vocabulary.topics')
  const { status, kind, stage, hold, ref, topic } = view
  const coached = kind === 'coaching'
  const ownWords = status === 'matching' || status === 'planned' || status === 'meeting'
  return (
    <>
      <PageHeader
        title={words(status)}
        lead={coached && ownWords ? t(`coaching.${status}`) : t(`lead.${status}`)}
        back={{ href: '/home' }}
        above={
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Tag>
              <span dir="ltr">{t('tag', { ref })}</span>
            </Tag>
            {topic && (
              <span className="text-quiet">
                {t('topic')}: {topics(topic)}
              </span>
            )}
          </div>
        }
      />
      <div className="mb-8 flex flex-col gap-6">
        {stage && <StageBar stage={stage} held={hold !== null} />}
        {hold && <HoldNotice view={view} hold={hold} />}
      </div>
    </>
  )
}
