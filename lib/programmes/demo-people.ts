/** Everybody of the demo programme signs in with it. */
export const DEMO_PASSWORD = 'talk-it-out-together'

export type DemoPerson = { email: string; name: string; what: 'supervisor' | 'mediator' | 'party' }

/** The people of the demo programme who have a way in. All are invented. */
export const demoPeople: DemoPerson[] = [
  { email: 'supervisor@demo.test', name: 'Ms. Rivera', what: 'supervisor' },
  { email: 'supervisor2@demo.test', name: 'Mr. Okafor', what: 'supervisor' },
  { email: 'mediator1@demo.test', name: 'Noa', what: 'mediator' },
  { email: 'mediator2@demo.test', name: 'Tomás', what: 'mediator' },
  { email: 'mediator3@demo.test', name: 'Amina', what: 'mediator' },
  { email: 'mediator4@demo.test', name: 'Leo', what: 'mediator' },
  { email: 'party1@demo.test', name: 'Sam', what: 'party' },
  { email: 'party2@demo.test', name: 'Lucía', what: 'party' },
  { email: 'party3@demo.test', name: 'Yuki', what: 'party' },
  { email: 'party4@demo.test', name: 'Omar', what: 'party' },
  { email: 'party5@demo.test', name: 'Alex', what: 'party' },
  { email: 'party6@demo.test', name: 'Mei', what: 'party' },
]
