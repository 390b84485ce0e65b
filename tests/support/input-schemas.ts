import type { z } from 'zod'
import { Account } from '#lib/auth/add-password.ts'
import { Asked } from '#lib/auth/ask-reset.ts'
import { Chosen } from '#lib/auth/choose-new-password.ts'
import { Second } from '#lib/auth/finish-sign-in.ts'
import { Join } from '#lib/auth/join.ts'
import { EndedLogins } from '#lib/auth/my-logins.ts'
import { Numbers } from '#lib/auth/second-factor.ts'
import { SignIn } from '#lib/auth/sign-in.ts'
import { Proved } from '#lib/auth/step-up.ts'
import { Filing } from '#lib/cases/file-request.ts'
import { ListQuery } from '#lib/cases/list-query.ts'
import { CaseEvent } from '#lib/cases/post-event.ts'
import { EndedDuty } from '#lib/duty/end-duty.ts'
import { NewDuty } from '#lib/duty/start-duty.ts'
import { SettledHandOver } from '#lib/hand-overs/settle-hand-over.ts'
import { EventBody } from '#lib/http/event-body.ts'
import { ChosenLocale } from '#lib/i18n/keep-locale.ts'
import { Jump } from '#lib/mailbox/jump.ts'
import { Which } from '#lib/mailbox/mark-read.ts'
import { AddedPerson } from '#lib/people/add-person.ts'
import { ChangedMember } from '#lib/people/change-member.ts'
import { MailWish } from '#lib/people/choose-mail.ts'
import { NewPerson } from '#lib/people/create-person.ts'
import { Invitation } from '#lib/people/invite-person.ts'
import { AboutMe } from '#lib/people/rename-me.ts'
import { Talk } from '#lib/quick-logs/log-talk.ts'
import { Opened } from '#lib/reading/open-with-reason.ts'
import { Opening } from '#lib/reading/post-opening.ts'
import { Begin } from '#lib/requests/begin-request.ts'
import { stepAnswers } from '#lib/requests/steps.ts'
import { NewCall } from '#lib/safety/call-for-adult.ts'
import { roomPayloads } from '#lib/sessions/room-events.ts'
import { Debrief } from '#lib/sessions/write-debrief.ts'
import { FirstProgramme } from '#lib/setup/first-programme.ts'
import { nothing } from '#machines/case/events/fields.ts'
import { payloads } from '#machines/case/events.ts'
import { payloads as stagePayloads } from '#machines/session/events.ts'

/** Everything that is checked with `parseInput`, by the name that it is given there. */
export const inputs: Record<string, z.core.$ZodType> = {
  Account,
  AboutMe,
  AddedPerson,
  Asked,
  Chosen,
  Second,
  EndedLogins,
  Numbers,
  Proved,
  CaseEvent,
  MailWish,
  FirstProgramme,
  Begin,
  ChangedMember,
  ChosenLocale,
  Debrief,
  EndedDuty,
  EventBody,
  SettledHandOver,
  Filing,
  Invitation,
  Join,
  Jump,
  ListQuery,
  NewCall,
  NewDuty,
  NewPerson,
  Opened,
  Opening,
  SignIn,
  Talk,
  Which,
  nothing,
}

const named = (kind: string, schemas: Record<string, z.core.$ZodType>) =>
  Object.entries(schemas).map(([name, schema]) => [`${kind} ${name}`, schema] as const)

/** Every schema that something from outside is checked against, by name. */
export const inputSchemas: (readonly [name: string, schema: z.core.$ZodType])[] = [
  ...named('event', payloads),
  ...named('stage', stagePayloads),
  ...named('room', roomPayloads),
  ...named('step', stepAnswers),
  ...named('input', inputs),
]
