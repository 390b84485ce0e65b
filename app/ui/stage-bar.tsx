import { Check, Pause } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { classNames } from './class-names.ts'
import { type CaseStage, type StageMark, stageMarks, stageOrder } from './stage-marks.ts'

type Props = {
  stage: CaseStage
  /** The case is stopped for now: safety, legal, pause. */
  held?: boolean
  /** Stages that this case went through, for when it is closed. */
  visited?: readonly CaseStage[]
}

const dots: Record<StageMark, string> = {
  done: 'border-accent bg-accent text-on-accent',
  current: 'border-accent bg-raised text-accent ring-4 ring-accent-soft',
  held: 'border-care bg-care-soft text-care ring-4 ring-care-soft',
  next: 'border-edge bg-raised text-quiet',
  skipped: 'border-edge border-dashed bg-sunk text-quiet',
}

/** The five stages of a case as a bar. On narrow screens only the present one has its name. */
export function StageBar({ stage, held = false, visited }: Props) {
  const t = useTranslations('common.stages')
  const marks = stageMarks(stage, held, visited)
  const place = (stageOrder as readonly CaseStage[]).indexOf(stage)
  return (
    <div>
      <ol aria-label={t('label')} className="flex">
        {marks.map(({ name, mark }, index) => (
          <li
            key={name}
            aria-current={mark === 'current' || mark === 'held' ? 'step' : undefined}
            className="relative flex flex-1 flex-col items-center gap-2"
          >
            {index > 0 && <Bridge lit={mark !== 'next' && mark !== 'skipped'} />}
            <span
              aria-hidden
              className={classNames(
                'relative grid size-8 place-items-center rounded-pill border-2 text-[0.9375rem] font-bold [&>svg]:size-4.5',
                dots[mark],
              )}
            >
              {mark === 'done' ? <Check /> : mark === 'held' ? <Pause /> : index + 1}
            </span>
            <span
              className={classNames(
                'text-center text-[0.9375rem] leading-tight max-sm:sr-only',
                mark === 'current' || mark === 'held' ? 'font-bold' : 'text-quiet',
              )}
            >
              {t(name)}
            </span>
            <span className="sr-only">
              {mark === 'held' ? `${t('current')}, ${t('held')}` : t(mark)}
            </span>
          </li>
        ))}
      </ol>
      <p aria-hidden className="mt-3 text-center font-semibold sm:hidden">
        {place < 0
          ? t('closed')
          : t('summary', { now: place + 1, of: stageOrder.length, name: t(stage) })}
        {held && ` · ${t('held')}`}
      </p>
      {place < 0 && <p className="mt-3 text-center font-semibold max-sm:sr-only">{t('closed')}</p>}
    </div>
  )
}

/** The line from the stage before. */
function Bridge({ lit }: { lit: boolean }) {
  return (
    <span
      aria-hidden
      className={classNames(
        'absolute start-[calc(-50%+1.375rem)] top-3.5 h-1 w-[calc(100%-2.75rem)] rounded-pill forced-colors:border',
        lit ? 'bg-accent' : 'bg-line',
      )}
    />
  )
}
