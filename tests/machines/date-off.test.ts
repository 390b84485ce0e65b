import { expect, test } from 'vitest'
import type { CaseEvent } from '../../machines/case/events.ts'
import { step } from '../../machines/case/machine.ts'
import type { Place } from '../../machines/case/paths/search.ts'
import { cast, event, live, planned, scheduling } from './cast.ts'

test('whoever was to meet hears that the date is off, not who or why, however the team changed', () => {
  const changes: CaseEvent[] = [
    event('requester', 'objectToMediator', { mediator: cast.mediator2 }),
    event('mediator2', 'recuse'),
    event('supervisor', 'replaceMediator', { mediator: cast.mediator2, role: 'co' }),
    event('supervisor', 'replaceMediator'),
  ]
  const off = (place: Place, change: CaseEvent) => {
    const result = step(place.state, place.facts, change)
    return result.ok ? result.effects.filter(({ type }) => type.startsWith('meetingOff')) : null
  }
  for (const change of changes) {
    const about = change.type
    expect(off(planned(), change)).toEqual([
      { type: 'meetingOff', params: { about } },
      { type: 'meetingOffTeam', params: { about, people: [cast.mediator1] } },
    ])
    expect(off(scheduling(), change)).toEqual([])
    if (about !== 'objectToMediator') expect(off(live(), change)).toEqual([])
  }
})
