// Every route: who may call it. The papers on the product and on HTTP say so, not the code.

/** Routes of one case: to whom they answer. Everybody else hears that there is no such case. */
export const ofACase = `
  GET cases/[ref]                         | whoever knows of it
  GET cases/[ref]/timeline                | whoever knows of it
  POST cases/[ref]/events                 | whoever knows of it, by event
  POST cases/[ref]/openings               | whoever opens with a reason
  # asked where there are hand-overs: tests/db/hand-overs.test.ts
  POST cases/[ref]/hand-overs/[id]        | whoever keeps the file
  GET cases/[ref]/sessions/[n]            | the room
  POST cases/[ref]/sessions/[n]/events    | the room, by event
  POST cases/[ref]/sessions/[n]/debrief   | whoever mediated
`

/** Routes of a programme: which of its people may call them. A person of another programme never may. */
export const ofAProgramme = `
  GET cases                     | signed in
  POST cases                    | signed in
  GET me                        | signed in
  POST me                       | signed in
  POST me/mail                  | signed in
  POST me/logins/end            | signed in
  POST me/code                  | no adult
  POST me/code/end              | signed in
  GET login                     | signed in
  POST login                    | signed in
  # one that is in use stays: it is turned off first
  POST second-factor            | whoever has none
  # while one is being set up, and nobody here is doing it
  POST second-factor/confirm    | nobody
  POST second-factor/codes      | whoever has one
  POST second-factor/off        | signed in
  GET mailbox                   | signed in
  POST mailbox                  | signed in
  POST alerts                   | signed in
  POST duty                     | supervisor, safeguarding
  POST duty/end                 | signed in
  POST people                   | supervisor
  POST people/[id]/invitation   | supervisor
  POST people/[id]/membership   | supervisor, administrator
  POST people/[id]/second-factor | supervisor
  POST quick-logs               | mediator, supervisor
  POST quick-logs/[id]/take-back | whoever logged it
  GET alerts/[id]               | whoever called, supervisor, safeguarding
  POST alerts/[id]/acknowledge  | supervisor, safeguarding
  POST alerts/[id]/done         | supervisor, safeguarding
  POST join/account             | signed in
  # outside of the demo there is no clock to turn
  POST clock                    | nobody
`

/** The same of an adult of the staff: nobody acts as another adult, and what adults are is the administrator's. */
export const ofAnAdult = `
  POST people/[id]/invitation    | nobody
  POST people/[id]/membership    | administrator
  POST people/[id]/second-factor | supervisor
`

/**
 * What answers to somebody who must set up a second factor first, beside the ways in and out and the language:
 * whatever it takes to set it up, and nothing else.
 */
export const beforeSecondFactor = `
  GET login
  POST login
  POST join/account
  POST second-factor
  POST second-factor/confirm
`

/** Routes for everybody who asks for help, signed in or not. */
export const ofWhoeverAsks = `
  PUT drafts/[form]
  POST request
  POST request/[step]
`

/** Ways in and out, and what answers to anybody at all. */
export const ofEverybody = `
  GET auth/[...nextauth]
  POST auth/[...nextauth]
  GET health
  POST join
  POST leave
  POST locale
  POST password-reset
  POST password-reset/new
  POST setup
  POST sign-in
  POST sign-in/second
  POST sign-out
`
