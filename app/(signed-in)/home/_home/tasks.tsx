import { CircleCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { HomeTask } from '#lib/cases/home.ts'
import { Task } from './task.tsx'

/** What needs me now, the most pressing first. More than a handful is folded. */
export function Tasks({ tasks, zone }: { tasks: HomeTask[]; zone: string }) {
  const t = useTranslations('home')
  const first = tasks.slice(0, 6)
  const rest = tasks.slice(6)
  return (
    <section aria-labelledby="now" className="flex flex-col gap-4">
      <h2 id="now" className="text-2xl">
        {t('now')}
      </h2>
      {tasks.length === 0 ? (
        <p className="flex items-start gap-3 rounded-card bg-good-soft px-5 py-4">
          <CircleCheck aria-hidden className="mt-0.5 size-6 shrink-0 text-good" />
          {t('nothingNow')}
        </p>
      ) : (
        <ul className="flex flex-col gap-3">
          {first.map((task) => (
            <Task
              key={`${task.task}-${task.call ?? task.ref}-${task.since}`}
              task={task}
              zone={zone}
            />
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <details className="group">
          <summary className="link inline-flex min-h-11 items-center font-semibold">
            {t('more', { count: rest.length })}
          </summary>
          <ul className="mt-3 flex flex-col gap-3">
            {rest.map((task) => (
              <Task
                key={`${task.task}-${task.call ?? task.ref}-${task.since}`}
                task={task}
                zone={zone}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
