import type { places, topics } from '#machines/case/topics.ts'

type Topic = (typeof topics)[number]
type Place = (typeof places)[number]

const people: Topic[] = [
  'rumours',
  'name-calling',
  'exclusion',
  'friendship',
  'online',
  'misunderstanding',
]
const serious: Topic[] = ['culture', 'jealousy', 'threat', 'fight']
const school: Topic[] = [
  ...people,
  'dating',
  'group-project',
  'sport',
  'borrowing',
  'damage',
  ...serious,
  'staff-student',
]
const living: Topic[] = ['space', 'noise', 'cleaning', 'guests', 'food', 'privacy', 'lifestyle']

const topicsBySetting: Record<string, Topic[]> = {
  school,
  university: [...school, ...living, 'workload', 'communication'],
  residence: [...living, ...people, 'dating', 'borrowing', 'damage', ...serious],
  workplace: [
    'communication',
    'workload',
    'schedule',
    'misunderstanding',
    'rumours',
    'exclusion',
    'online',
    'space',
    'group-project',
    ...serious,
  ],
  community: [
    'neighbour-noise',
    'parking',
    'pets',
    'boundary',
    'damage',
    'communication',
    'rumours',
    ...serious,
  ],
}

const placesBySetting: Record<string, Place[]> = {
  school: [
    'classroom',
    'corridor',
    'canteen',
    'outdoors',
    'toilets',
    'on-the-way',
    'sports',
    'library',
    'online',
  ],
  university: [
    'classroom',
    'library',
    'canteen',
    'room',
    'kitchen',
    'common-room',
    'sports',
    'outdoors',
    'online',
  ],
  residence: ['room', 'kitchen', 'common-room', 'corridor', 'toilets', 'outdoors', 'online'],
  workplace: ['office', 'meeting', 'shop-floor', 'canteen', 'online', 'on-the-way'],
  community: ['street', 'outdoors', 'room', 'online'],
}

/** What a conflict is usually about in a setting; "something else" comes last. */
export const topicsIn = (setting: string): Topic[] => [
  ...(topicsBySetting[setting] ?? school),
  'other',
]

/** Where it usually happens there. */
export const placesIn = (setting: string): Place[] => [
  ...(placesBySetting[setting] ?? placesBySetting.school ?? []),
  'other',
]
