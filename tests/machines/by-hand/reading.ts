import { type Access, accesses, type Field } from '#machines/case/policy/field-rule.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import type { CaseState } from '#machines/case/states.ts'
import { linesOf, statesOf, whoOf } from './letters.ts'

// Written by hand, beside the rules and not from them: who reads how much of what, when. Letters as in rights.ts.

const table = `
  existence          all      ripdmoSG    any
  existence          exists   feu         any
  names              all      ripdmoSG    any
  names              own      e           any
  topic              all      ripdmoSG    any
  requestedBy        own      re          any
  requestedBy        all      SG          any
  statement          own      ripf        any
  statement          shared   m           scheduling-reviewing
  statement          all      SG          any
  referrerText       own      e           any
  referrerText       all      SG          any
  screening          own      ripf        any
  screening          all      SG          any
  conditions         all      mo          matching-reviewing
  conditions         all      SG          any
  summary            all      m           matching-reviewing
  summary            all      SG          any
  conversations      all      SG          any
  contact            own      ripf        any
  contact            all      SG          any
  unwantedMediators  own      ripf        any
  unwantedMediators  all      S           any
  team               all      ripdmoSG    any
  declarations       own      dmno        any
  declarations       all      S           any
  objections         own      ripf        any
  objections         all      S           any
  sessions           all      pmoSG       any
  sessions           exists   u           any
  privateNote        own      mn          any
  privateNote        exists   S           any
  privateTalk        own      p           any
  privateTalk        all      m           any
  board              all      pmo         planned-reviewing
  board              all      SG          adjourned-closed
  agreement          all      pSG         any
  agreement          all      m           planned-reviewing
  agreement          shared   f           any
  signatures         all      pSG         any
  signatures         all      m           planned-reviewing
  checkIns           own      ripf        any
  checkIns           exists   m           active-reviewing
  checkIns           all      SG          any
  survey             own      ripf        any
  safetyRecord       all      SG          any
  safetyRecord       exists   ripfmo      any
  debrief            own      mno         any
  debrief            all      S           any
  holdReason         all      SG          any
  holdReason         exists   ripfmo      any
  timeline           all      ripfdmoSG   any
  accessLog          own      ripfem      any
  accessLog          all      SG          any
  accessLog          exists   A           any
`

const lines = linesOf(table).map(([field = '', access = '', who = '', when = '']) => ({
  field,
  access: accesses.find((one) => one === access) ?? 'none',
  who: whoOf(who),
  states: statesOf(when),
}))

/** How much of a field somebody who is only this to a case reads in this state. */
export function readsByHand(relation: Relation, state: CaseState, field: Field): Access {
  const line = lines.find(
    (one) => one.field === field && one.who.includes(relation) && one.states.includes(state),
  )
  return line?.access ?? 'none'
}
