import { useTranslations } from 'next-intl'
import { classNames } from './class-names.ts'
import { type CaseStage, stageMarks } from './stage-marks.ts'

/** The stage bar in the height of a line, for lists. */
export function StageDots({ stage, held = false }: { stage: CaseStage; held?: boolean }) {
  const t = useTranslations('common.stages')
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden className="inline-flex gap-1">
        {stageMarks(stage, held).map(({ name, mark }) => (
          <span
            key={name}
            className={classNames(
              'h-2 w-4 rounded-pill forced-colors:border',
              mark === 'held' ? 'bg-care' : mark === 'next' ? 'bg-line' : 'bg-accent',
              mark === 'current' && 'w-7',
            )}
          />
        ))}
      </span>
      <span className="text-[0.9375rem] font-semibold">{t(stage)}</span>
      {held && <span className="text-[0.9375rem] text-care">{t('held')}</span>}
    </span>
  )
}
