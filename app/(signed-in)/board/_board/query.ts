import { type Lane, lanes } from '#lib/cases/board/lanes.ts'

/** How the supervisor wants the board: as it stands in the address. */
export type BoardQuery = { q: string; lane: Lane | null; sort: Sort; view: 'board' | 'list' }

export const sorts = ['waiting', 'newest', 'next', 'name'] as const
export type Sort = (typeof sorts)[number]

type Params = Record<string, string | string[] | undefined>

/** Reads the board's query; whatever is not understood counts as not given. */
export function readBoardQuery(params: Params): BoardQuery {
  const text = (name: string) => (typeof params[name] === 'string' ? params[name] : '')
  return {
    q: text('q').trim().slice(0, 80),
    lane: lanes.find((lane) => lane === text('lane')) ?? null,
    sort: sorts.find((sort) => sort === text('sort')) ?? 'waiting',
    view: text('view') === 'list' ? 'list' : 'board',
  }
}

/** The address of the board with some of the query changed. */
export function boardPath(query: BoardQuery, change: Partial<BoardQuery> = {}): string {
  const { q, lane, sort, view } = { ...query, ...change }
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  if (lane) params.set('lane', lane)
  if (sort !== 'waiting') params.set('sort', sort)
  if (view !== 'board') params.set('view', view)
  return `/board${params.size > 0 ? `?${params}` : ''}`
}
