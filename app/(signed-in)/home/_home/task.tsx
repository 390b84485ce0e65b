import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { classNames } from '#app/ui/class-names.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Time } from '#app/ui/time.tsx'
import type { HomeTask } from '#lib/cases/home.ts'
import { placeOf } from './place-of.ts'

type Props = { task: HomeTask; zone: string }

/** One thing to do, with one button. */
export function Task({ task, zone }: Props) {
  const t = useTranslations('home')
  const relations = useTranslations('relations')
  const urgent = task.task === 'alert' || task.task === 'alertTaken'
  return (
    <li
      className={classNames(
        'card flex flex-wrap items-center justify-between gap-x-5 gap-y-3 p-5',
        urgent && 'border-care! bg-care-soft!',
      )}
    >
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-0.5">
        <p className={classNames('text-lg leading-snug font-bold', urgent && 'text-care')}>
          {t(`tasks.${task.task}.what`)}
        </p>
        <p className="text-quiet">
          {[
            task.with.length > 0 && t('with', { names: task.with.join(', ') }),
            urgent ? null : relations(task.relation),
            task.ref,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {task.due && (
          <p className="text-quiet">
            {t(`dates.${task.task}` as never)} <Time at={task.due} zone={zone} style="moment" />
          </p>
        )}
      </div>
      <LinkButton
        href={placeOf(task) as Route}
        look={urgent ? 'danger' : 'primary'}
        className="max-sm:w-full"
      >
        {t(`tasks.${task.task}.button`)}
        <span className="sr-only"> {task.ref}</span>
      </LinkButton>
    </li>
  )
}
