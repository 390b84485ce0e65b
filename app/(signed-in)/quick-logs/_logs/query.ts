import { pageNumber } from '#lib/shared/page-number.ts'

type Params = Record<string, string | string[] | undefined>

const dones = ['logged', 'taken-back', 'promoted'] as const

/** What the address asks of the page; whatever is not understood counts as not given. */
export function readLogsQuery(params: Params) {
  const text = (name: string) => (typeof params[name] === 'string' ? params[name] : undefined)
  return {
    programme: text('programme'),
    problem: text('problem'),
    done: text('problem') ? undefined : dones.find((one) => one === text('done')),
    page: pageNumber(text('page')),
  }
}
