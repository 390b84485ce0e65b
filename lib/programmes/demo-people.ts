/** Everybody of the demo programme signs in with it. */
export const DEMO_PASSWORD = 'talk-it-out-together'

export type DemoPerson = {
  email: string
  name: string
  what: 'supervisor' | 'safeguarding' | 'mediator' | 'party'
  pronouns?: string
  locale?: 'en' | 'es'
}

/** The people of the demo programme who have a way in. All are invented. */
export const demoPeople: DemoPerson[] = [
  { email: 'supervisor@demo.test', name: 'Ms. Rivera', what: 'supervisor', pronouns: 'she/her' },
  { email: 'supervisor2@demo.test', name: 'Mr. Okafor', what: 'supervisor', pronouns: 'he/him' },
  { email: 'safeguarding@demo.test', name: 'Dr. Haddad', what: 'safeguarding' },
  { email: 'mediator1@demo.test', name: 'Noa', what: 'mediator', pronouns: 'she/her' },
  { email: 'mediator2@demo.test', name: 'Tomás', what: 'mediator', pronouns: 'he/him' },
  { email: 'mediator3@demo.test', name: 'Amina', what: 'mediator', pronouns: 'she/her' },
  { email: 'mediator4@demo.test', name: 'Leo', what: 'mediator', pronouns: 'they/them' },
  { email: 'party1@demo.test', name: 'Sam', what: 'party', pronouns: 'they/them' },
  { email: 'party2@demo.test', name: 'Lucía', what: 'party', pronouns: 'ella', locale: 'es' },
  { email: 'party3@demo.test', name: 'Yuki', what: 'party', pronouns: 'she/her' },
  { email: 'party4@demo.test', name: 'Omar', what: 'party', pronouns: 'he/him' },
  { email: 'party5@demo.test', name: 'Alex', what: 'party' },
  { email: 'party6@demo.test', name: 'Mei', what: 'party', pronouns: 'she/her' },
  { email: 'party7@demo.test', name: 'Priya', what: 'party', pronouns: 'she/her' },
  { email: 'party8@demo.test', name: 'Jonas', what: 'party', pronouns: 'he/him' },
]
