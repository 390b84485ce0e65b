import { readFileSync } from 'node:fs'
import { demoPeople } from '#lib/programmes/demo-people.ts'

// Privacy is a topic, and also the name of a page.
const { privacy: _, ...topics }: Record<string, string> = JSON.parse(
  readFileSync('lib/i18n/messages/en/vocabulary.json', 'utf8'),
).topics
const telling = [...demoPeople.map(({ name }) => name), ...Object.values(topics)]
const ref = /[A-Z0-9]{4}-[A-Z0-9]{4}/

/** What is wrong with a title: it says where somebody is and nothing of what it is about. */
export function titleFaults(title: string): string[] {
  const faults = telling.filter((word) => holdsWord(title, word)).map((word) => `tells “${word}”`)
  if (ref.test(title)) faults.push('tells a number of a case')
  if (!/^\S.* · Parley$/.test(title)) faults.push('says nowhere')
  return faults.map((fault) => `title ${fault}: ${title}`)
}

const holdsWord = (text: string, word: string): boolean =>
  ` ${text.toLowerCase().replaceAll(/[^\p{L}.]+/gu, ' ')} `.includes(` ${word.toLowerCase()} `)
