// Every page: who gets it. Whoever is not signed in is sent to sign in, but for the pages that are for everybody.

/** Pages of one case. Whoever may not know of the case is told that there is no such page. */
export const ofACase = `
  cases/[ref]                       | whoever knows of it
  cases/[ref]/[act]                 | whoever knows of it, the form for whoever may do it
  cases/[ref]/agreement             | whoever knows of it
  cases/[ref]/agreement/print       | whoever reads the agreement
  cases/[ref]/edit-agreement        | whoever knows of it, the form for whoever may do it
  cases/[ref]/invite                | whoever knows of it, the form for whoever may do it
  cases/[ref]/record-conversation   | whoever knows of it, the form for whoever may do it
  cases/[ref]/session/[n]           | the room
  cases/[ref]/session/[n]/debrief   | whoever mediated
`

/** Pages of a programme, for those who are signed in. */
export const ofAProgramme = `
  board                   | supervisor, safeguarding
  home                    | signed in
  mailbox                 | signed in
  me                      | signed in
  help                    | signed in
  refer                   | signed in
  quick-logs              | mediator, supervisor
  people                  | supervisor
  people/new              | supervisor
  people/[id]             | supervisor
  people/[id]/[change]    | supervisor
  people/[id]/invitation  | supervisor
`

/** Pages that only pass on, or are one thing's own: looked at for what they must not hold. */
export const passingOn = `
  help/[id]
  help/call
  refer/done
  quick-logs/[id]/promote
  join/account
  second-factor
  sign-in/second
`

/** Whoever must set up a second factor first is sent there from all of these, but from the pages that are for that. */
export const beforeSecondFactor = 'join/account, second-factor, sign-in/second'

export const ofEverybody = `
  .
  accessibility
  join
  join/[code]
  p/[programme]
  privacy
  request
  request/[step]
  request/check
  request/done
  setup/[token]
  sign-in
  sign-in/forgot
  sign-in/reset/[code]
`
