import { logTalk } from '#lib/quick-logs/log-talk.ts'
import { toLocal } from '#lib/shared/zoned-time.ts'
import { ZONE } from '../found-demo.ts'
import type { Moment } from '../school-day.ts'
import { aside, type Beat, beat, daysAgo, type Story } from '../story.ts'

type Told = {
  dayPart: 'morning' | 'midday' | 'afternoon' | 'evening'
  place: string
  topic: string
  people: number
  ageBand?: string
  minutes: number
  result: 'sorted' | 'talk-later' | 'not-sorted' | 'adult-called'
}

/** The pair on duty logs a talk on the day it was; `keep` gets the id of the log. */
const logged = (
  when: Moment,
  [by, other]: [string, string],
  told: Told,
  keep: (id: string) => void = () => {},
): Beat =>
  aside(when, async ({ programmeId, person, time }) => {
    const actor = { id: person(by), memberships: [{ programmeId, role: 'mediator' }] }
    const day = toLocal(time(when), ZONE).slice(0, 10)
    const result = await logTalk(actor, { programmeId, day, with: person(other), ...told }, null)
    if (!result.ok) throw new Error(`log: ${JSON.stringify(result.refusal)}`)
    keep((result.value.body as { id: string }).id)
  })

let inTheQueue = ''

/** What the pairs on duty helped with on the spot over three weeks; one of it needed more and became a case. */
export const canteenQueue: Story = {
  title: 'The queue in the canteen',
  beats: [
    logged(daysAgo(14, '13:20'), ['mediator1', 'mediator2'], {
      dayPart: 'midday',
      place: 'canteen',
      topic: 'misunderstanding',
      people: 2,
      ageBand: '18-plus',
      minutes: 10,
      result: 'sorted',
    }),
    logged(daysAgo(11, '17:40'), ['mediator3', 'mediator4'], {
      dayPart: 'afternoon',
      place: 'library',
      topic: 'noise',
      people: 4,
      minutes: 15,
      result: 'sorted',
    }),
    logged(daysAgo(9, '21:10'), ['mediator2', 'mediator3'], {
      dayPart: 'evening',
      place: 'common-room',
      topic: 'guests',
      people: 3,
      ageBand: '18-plus',
      minutes: 20,
      result: 'talk-later',
    }),
    logged(daysAgo(6, '18:05'), ['mediator1', 'mediator4'], {
      dayPart: 'evening',
      place: 'sports',
      topic: 'fight',
      people: 2,
      minutes: 5,
      result: 'adult-called',
    }),
    logged(
      daysAgo(3, '13:05'),
      ['mediator1', 'mediator2'],
      {
        dayPart: 'midday',
        place: 'canteen',
        topic: 'exclusion',
        people: 3,
        ageBand: '18-plus',
        minutes: 15,
        result: 'not-sorted',
      },
      (id) => {
        inTheQueue = id
      },
    ),
    beat(daysAgo(3, '14:15'), 'mediator2', 'promote', () => ({
      quickLog: inTheQueue,
      people: [
        { name: 'Priya', group: 'First-year chemistry', relationship: 'classmate' },
        { name: 'Jonas', group: 'First-year chemistry', relationship: 'classmate' },
      ],
      reason:
        'Two people from one lab group met us in the queue. Each says that the other has stopped talking to them. Fifteen minutes was not enough, and both want to go on.',
      topics: ['exclusion', 'group-project'],
      place: 'canteen',
    })),
    logged(daysAgo(1, '12:50'), ['mediator1', 'mediator3'], {
      dayPart: 'midday',
      place: 'outdoors',
      topic: 'sport',
      people: 5,
      minutes: 10,
      result: 'sorted',
    }),
  ],
}
