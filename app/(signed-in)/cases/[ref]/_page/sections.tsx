import type { ReactNode } from 'react'
import type { TimelineEntry } from '#lib/cases/timeline.ts'
import type { CaseView } from '#lib/cases/view/types.ts'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { Agreement } from './agreement.tsx'
import { Alerts } from './alerts.tsx'
import { Board } from './board.tsx'
import { CheckIns } from './check-ins.tsx'
import { HandOvers } from './hand-overs.tsx'
import { History } from './history.tsx'
import { Meeting } from './meeting.tsx'
import { MyWords } from './my-words.tsx'
import { People } from './people.tsx'
import { Conversations } from './staff/conversations.tsx'
import { Debriefs } from './staff/debriefs.tsx'
import { File } from './staff/file.tsx'
import { Matter } from './staff/matter.tsx'
import { NamedPeople } from './staff/named-people.tsx'
import { Objections } from './staff/objections.tsx'
import { OpenWithReason } from './staff/open-with-reason.tsx'
import { Screening } from './staff/screening.tsx'
import { Statements } from './staff/statements.tsx'
import { WhoLooked } from './staff/who-looked.tsx'
import { Team } from './team.tsx'
import { Times } from './times.tsx'
import { WhoHasRead } from './who-has-read.tsx'

type Props = { view: CaseView; history: TimelineEntry[]; help?: ReactNode }

/** What somebody in the case reads of it, one under the other. Each section is empty where it is not theirs. */
export function PartySections({ view, history, help }: Props) {
  const later = view.stage !== null && ['agreement', 'followUp', 'closed'].includes(view.stage)
  return (
    <>
      <Alerts view={view} />
      {later && (
        <>
          <Agreement view={view} />
          <CheckIns view={view} />
        </>
      )}
      <Meeting view={view} />
      <Times view={view} />
      {help}
      {!later && <Agreement view={view} />}
      <People view={view} />
      <Team view={view} />
      <Matter view={view} />
      <Statements view={view} />
      <MyWords view={view} />
      <WhoHasRead view={view} />
      <Board view={view} />
      <Debriefs view={view} />
      <HandOvers view={view} />
      {history.length > 0 && <History entries={history} zone={view.programme.zone} />}
    </>
  )
}

/** What staff work with: while a request is new, what people told; later, what comes of it. */
export function StaffSections({ view, history, typed }: Props & { typed: TypedForm }) {
  const told = (
    <>
      <Screening view={view} />
      <Statements view={view} />
      <Conversations view={view} />
    </>
  )
  const early = view.stage === 'intake'
  return (
    <>
      <Alerts view={view} />
      <OpenWithReason view={view} typed={typed} />
      {early && told}
      <Times view={view} />
      <Agreement view={view} />
      <CheckIns view={view} />
      <Matter view={view} />
      {!early && told}
      <Board view={view} />
      <History entries={history} zone={view.programme.zone} />
    </>
  )
}

/** What staff look up: who, when, and the file. */
export function StaffAside({ view }: { view: CaseView }) {
  return (
    <>
      <People view={view} />
      <NamedPeople view={view} />
      <Meeting view={view} />
      <Team view={view} />
      <Objections view={view} />
      <Debriefs view={view} />
      <HandOvers view={view} />
      <WhoLooked view={view} />
      <File view={view} />
    </>
  )
}
