import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { TaskList } from '#app/ui/task-list.tsx'
import { Time } from '#app/ui/time.tsx'
import type { CallLine } from '#lib/safety/list-calls.ts'

/** Calls that wait for this person to answer them, and their own. Nothing where there are none. */
export async function CallLists({ calls }: { calls: CallLine[] }) {
  const t = await getTranslations('adult')
  const groups = [
    { title: t('open.title'), lines: calls.filter((call) => !call.you) },
    { title: t('open.mine'), lines: calls.filter((call) => call.you) },
  ].filter(({ lines }) => lines.length > 0)
  return groups.map(({ title, lines }) => (
    <section key={title} className="mb-8 flex flex-col gap-3">
      <h2 className="text-xl">{title}</h2>
      <TaskList
        tasks={lines.map(({ id, imminence, createdAt, acknowledgedAt, zone, you }) => ({
          id,
          title: t(`imminence.${imminence}`),
          hint: (
            <>
              <Time at={createdAt} zone={zone} style="short" /> ·{' '}
              {t(acknowledgedAt ? 'open.seen' : 'open.waiting')}
            </>
          ),
          state: acknowledgedAt ? 'done' : you ? 'waiting' : 'todo',
          href: `/help/${id}` as Route,
        }))}
      />
    </section>
  ))
}
