import { Columns3, List } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '#app/ui/button.tsx'
import { classNames } from '#app/ui/class-names.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { Board } from '#lib/cases/board.ts'
import { type BoardQuery, boardPath, sorts } from './query.ts'

type Props = { query: BoardQuery; lanes: Board['lanes'] }

/** Search, lane and order: a plain form that asks for the same page again. */
export function FilterBar({ query, lanes }: Props) {
  const t = useTranslations('board')
  const narrowed = query.q !== '' || query.lane !== null
  return (
    <div className="items-end justify-between gap-3 max-sm:grid max-sm:grid-cols-2 sm:flex sm:flex-wrap sm:gap-4">
      <form
        method="get"
        action="/board"
        className="items-end gap-3 max-sm:contents sm:flex sm:flex-wrap"
      >
        <div className="max-sm:col-span-2">
          <TextField
            name="q"
            type="search"
            label={t('filter.search')}
            defaultValue={query.q}
            maxLength={80}
            autoComplete="off"
            className="sm:w-64"
          />
        </div>
        <SelectField
          name="lane"
          label={t('filter.lane')}
          filled
          defaultValue={query.lane ?? ''}
          options={[
            { value: '', label: t('filter.allLanes') },
            ...lanes.map(({ lane, cards }) => ({
              value: lane,
              label: `${t(`lanes.${lane}.name`)} (${cards.length})`,
            })),
          ]}
        />
        <SelectField
          name="sort"
          label={t('filter.sort')}
          filled
          defaultValue={query.sort}
          options={sorts.map((sort) => ({ value: sort, label: t(`sorts.${sort}`) }))}
        />
        {query.view === 'list' && <input type="hidden" name="view" value="list" />}
        <Button look="quiet">{t('filter.show')}</Button>
        {narrowed && (
          <LinkButton href={boardPath(query, { q: '', lane: null }) as Route} look="plain">
            {t('filter.all')}
          </LinkButton>
        )}
      </form>
      <nav
        aria-label={t('views.label')}
        className="flex rounded-field border-[1.5px] border-edge max-sm:[&_svg]:hidden"
      >
        <View to={boardPath(query, { view: 'board' })} here={query.view === 'board'}>
          <Columns3 aria-hidden className="size-5" />
          {t('views.board')}
        </View>
        <View to={boardPath(query, { view: 'list' })} here={query.view === 'list'}>
          <List aria-hidden className="size-5" />
          {t('views.list')}
        </View>
      </nav>
    </div>
  )
}

function View({ to, here, children }: { to: string; here: boolean; children: ReactNode }) {
  return (
    <Link
      href={to as Route}
      prefetch={false}
      aria-current={here ? 'page' : undefined}
      className={classNames(
        'inline-flex min-h-11 min-w-0 items-center justify-center gap-2 rounded-[0.65rem] px-2.5 font-semibold max-sm:grow sm:px-3.5',
        here ? 'bg-accent-soft text-accent' : 'hover:bg-sunk',
      )}
    >
      {children}
    </Link>
  )
}
