import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StageBar } from '#app/ui/stage-bar.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { TimelineEntry } from '#lib/cases/timeline.ts'
import type { CaseView } from '#lib/cases/view/types.ts'
import { statusKey } from '#lib/shared/status-key.ts'
import { HoldNotice } from './hold-notice.tsx'

const working = ['supervisor', 'safeguarding', 'mediator', 'proposedMediator', 'observer'] as const

/** Which case, where it stands in plain words, and how far it is. */
export function CaseHead({ view, history }: { view: CaseView; history: TimelineEntry[] }) {
  const t = useTranslations('case')
  const words = useTranslations('status')
  const topics = useTranslations('vocabulary.topics')
  const { status, kind, stage, stagesReached, hold, ref, topic } = view
  const relations = useTranslations('relations')
  const coached = kind === 'coaching'
  const ownWords = status === 'matching' || status === 'planned' || status === 'meeting'
  // Those who work here are told what they are, not what happens to them.
  const serves = working.find((relation) => view.relations.includes(relation))
  const fromBoard = serves === 'supervisor' || serves === 'safeguarding'
  return (
    <>
      <PageHeader
        title={words(statusKey(view))}
        lead={
          serves
            ? relations(serves)
            : coached && ownWords
              ? t(`coaching.${status}`)
              : t(`lead.${status}`)
        }
        back={{ href: (fromBoard ? '/board' : '/home') as Route }}
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
        {stage && (
          <StageBar stage={stage} held={hold !== null} visited={stagesReached ?? undefined} />
        )}
        {hold && <HoldNotice view={view} hold={hold} history={history} />}
      </div>
    </>
  )
}
