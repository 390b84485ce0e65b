import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { TaskList } from '#app/ui/task-list.tsx'
import { Time } from '#app/ui/time.tsx'
import type { CallList } from '#lib/safety/list-calls.ts'

/** Calls that wait for this person to answer them, and their own. Nothing where there are none. */
export async function CallLists({ calls }: { calls: CallList }) {
  const t = await getTranslations('adult')
  const groups = [
    { title: t('open.title'), lines: calls.waiting, more: calls.more, open: 'todo' as const },
    { title: t('open.mine'), lines: calls.mine, more: 0, open: 'waiting' as const },
  ].filter(({ lines }) => lines.length > 0)
  return groups.map(({ title, lines, more, open }) => (
    <section key={title} className="mb-8 flex flex-col gap-3">
      <h2 className="text-xl">{title}</h2>
      <TaskList
        tasks={lines.map(({ id, imminence, createdAt, acknowledgedAt, zone }) => ({
          id,
          title: t(`imminence.${imminence}`),
          hint: (
            <>
              <Time at={createdAt} zone={zone} style="short" /> ·{' '}
              {t(acknowledgedAt ? 'open.seen' : 'open.waiting')}
            </>
          ),
          state: acknowledgedAt ? 'done' : open,
          href: `/help/${id}` as Route,
        }))}
      />
      {more > 0 && (
        <p>
          <Link href={'/board' as Route} className="link font-semibold">
            {t('open.more', { count: more })}
          </Link>
        </p>
      )}
    </section>
  ))
}
