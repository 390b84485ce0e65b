import * as pages from '../../drills/expected/pages.ts'
import * as routes from '../../drills/expected/routes.ts'
import { words } from '../read-table.ts'
import { ABSENT, type Everybody } from './ask.ts'
import { routesIn } from './routes-in.ts'
import type { Stage } from './stage.ts'
import type { Tally } from './tally.ts'

/** What stands in an address: a case that does not exist will do, nothing is looked up before. */
const standIns = (id: string) => ({
  ...{ ref: ABSENT, n: '1', id, act: 'accept', change: 'end', form: 'refer', step: 'story' },
})

/** Somebody who must have a second factor and has none calls every route and opens every page: only that is open. */
export async function askNewcomer(stage: Stage, everybody: Everybody, tally: Tally) {
  const params: Record<string, string> = standIns(stage.ids.member)
  await everybody.signIn(stage.ids, ['newcomer'])
  const open = routesIn(routes.beforeSecondFactor, 1)
  const all = [
    ...[routes.ofACase, routes.ofAProgramme].flatMap((table) => routesIn(table)),
    ...routesIn(routes.ofWhoeverAsks, 1),
  ]
  for (const route of all) {
    const [method = '', name = ''] = route.split(' ')
    const address = name.replace(/\[(\w+)\]/g, (_, key: string) => params[key] ?? key)
    const sent = { method: method as 'GET' | 'POST' | 'PUT' }
    const { code } = await everybody.ask('newcomer', address, sent)
    const shut = code === 'second-factor' ? code : 'open'
    const expected = open.includes(route) ? 'open' : 'second-factor'
    tally.compare(`newcomer ${route}`, expected, { http: shut })
  }
  const forThat = words(pages.beforeSecondFactor)
  const closed = [
    ...[pages.ofACase, pages.ofAProgramme].flatMap((table) => routesIn(table)),
    ...routesIn(pages.passingOn, 1),
  ].filter((name) => !forThat.includes(name))
  for (const name of closed) {
    const { kind, html } = await everybody.open('newcomer', name, params)
    const where = html.includes('/second-factor') ? kind : `${kind} ${html}`
    tally.compare(`newcomer opens ${name}`, 'elsewhere', { http: where })
  }
}
