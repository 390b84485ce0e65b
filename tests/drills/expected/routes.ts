// Every route: who may call it. The papers on the product and on HTTP say so, not the code.

/** Routes of one case: to whom they answer. Everybody else hears that there is no such case. */
export const ofACase = `
  GET cases/[ref]                         | whoever knows of it
  GET cases/[ref]/timeline                | whoever knows of it
  POST cases/[ref]/events                 | whoever knows of it, by event
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
  GET mailbox                   | signed in
  POST mailbox                  | signed in
  POST alerts                   | signed in
  POST duty                     | supervisor, safeguarding
  POST duty/end                 | signed in
  POST people                   | supervisor
  POST people/[id]/invitation   | supervisor
  POST quick-logs               | mediator, supervisor
  POST quick-logs/[id]/take-back | whoever logged it
  GET alerts/[id]               | whoever called, supervisor, safeguarding
  POST alerts/[id]/acknowledge  | supervisor, safeguarding
  POST join/account             | signed in
  # outside of the demo there is no clock to turn
  POST clock                    | nobody
`

/** Routes that answer to anybody at all. */
export const ofEverybody = `
  GET auth/[...nextauth]
  POST auth/[...nextauth]
  GET health
  PUT drafts/[form]
  POST join
  POST leave
  POST locale
  POST request
  POST request/[step]
  POST sign-in
  POST sign-out
`
