import { Check, ChevronRight, Circle, CircleDashed, Hourglass, Lock } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Tag, type TagTone } from './tag.tsx'

export type TaskState = 'todo' | 'doing' | 'waiting' | 'done' | 'cannot'

type Task<To extends string> = {
  id: string
  title: ReactNode
  hint?: ReactNode
  state: TaskState
  /** Without it the line only tells. */
  href?: Route<To>
}

const looks: Record<TaskState, { tone: TagTone; Icon: typeof Check }> = {
  todo: { tone: 'accent', Icon: Circle },
  doing: { tone: 'calm', Icon: CircleDashed },
  waiting: { tone: 'quiet', Icon: Hourglass },
  done: { tone: 'good', Icon: Check },
  cannot: { tone: 'quiet', Icon: Lock },
}

/** What there is to do, each with its state. */
export function TaskList<To extends string>({ tasks }: { tasks: Task<To>[] }) {
  return (
    <ul className="card divide-y divide-line overflow-hidden">
      {tasks.map((task) => (
        <li key={task.id} className="relative flex min-h-16 items-center gap-4 px-5 py-3.5">
          <TaskText {...task} />
          <TaskTag state={task.state} />
          {task.href && (
            <ChevronRight aria-hidden className="size-5 shrink-0 text-quiet rtl:-scale-x-100" />
          )}
        </li>
      ))}
    </ul>
  )
}

function TaskText<To extends string>({ id, title, hint, href }: Task<To>) {
  return (
    <div className="flex min-w-0 flex-1 flex-col">
      {href ? (
        <Link
          href={href}
          prefetch={false}
          aria-describedby={hint ? `${id}-hint` : undefined}
          className="link text-lg leading-snug font-semibold after:absolute after:inset-0"
        >
          {title}
        </Link>
      ) : (
        <span className="text-lg leading-snug font-semibold">{title}</span>
      )}
      {hint && (
        <span id={`${id}-hint`} className="leading-snug text-quiet">
          {hint}
        </span>
      )}
    </div>
  )
}

function TaskTag({ state }: { state: TaskState }) {
  const t = useTranslations('common.tasks')
  const { tone, Icon } = looks[state]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {t(state)}
    </Tag>
  )
}
