import 'server-only'
import { debriefsMissing } from '#machines/case/facts/people.ts'
import { effectiveRelations } from '#machines/case/policy/relations.ts'
import { viewAccess } from './view/access.ts'
import { viewAgreements } from './view/agreement.ts'
import { viewAlerts } from './view/alerts.ts'
import { viewBoard } from './view/board-items.ts'
import { viewCheckIns } from './view/check-ins.ts'
import { viewConversations } from './view/conversations.ts'
import { viewDebriefs } from './view/debriefs.ts'
import { viewEvents } from './view/events.ts'
import { viewHandOvers } from './view/hand-overs.ts'
import type { Look } from './view/look.ts'
import { viewMatter } from './view/matter.ts'
import { viewNamed } from './view/named.ts'
import { viewObjections } from './view/objections.ts'
import { viewPeople } from './view/people.ts'
import { viewRequestedBy } from './view/requested-by.ts'
import { viewScreening } from './view/screening.ts'
import { viewSessions } from './view/sessions.ts'
import { viewStagesReached } from './view/stages-reached.ts'
import { viewStatements } from './view/statements.ts'
import { holdFor, kindFor, placeFor, statusFor } from './view/status.ts'
import { viewTeam } from './view/team.ts'
import { viewTimeAnswers } from './view/time-answers.ts'
import { viewTimesOffered } from './view/times-offered.ts'
import type { CaseView } from './view/types.ts'

/**
 * A case as one viewer may see it: each section asks the policy what this relation may read in this state, and
 * neither selects nor opens more.
 */
export async function viewCase(look: Look): Promise<CaseView> {
  const { loaded, viewer } = look
  // One after the other: a transaction has one connection.
  return {
    ...(await viewHead(look)),
    stagesReached: await viewStagesReached(look),
    ...(await viewMatter(look)),
    requestedBy: await viewRequestedBy(look),
    people: await viewPeople(look),
    named: await viewNamed(look),
    statements: await viewStatements(look),
    screening: await viewScreening(look),
    conversations: await viewConversations(look),
    team: await viewTeam(look),
    objections: await viewObjections(look),
    sessions: await viewSessions(look),
    meetingPlanned: look.may('sessions') !== 'none' && loaded.facts.session !== null,
    timesOffered: await viewTimesOffered(look),
    timeAnswers: await viewTimeAnswers(look),
    board: await viewBoard(look),
    ...(await viewAgreements(look)),
    checkIns: await viewCheckIns(look),
    debriefs: await viewDebriefs(look),
    debriefsMissing: look.staff ? debriefsMissing(loaded.facts) : null,
    alerts: await viewAlerts(look),
    handOvers: await viewHandOvers(look),
    ...(await viewAccess(look)),
    events: await viewEvents(loaded, viewer),
  }
}

async function viewHead({ loaded, viewer, may, staff, names }: Look) {
  const { ref, version, facts, programmeId, programme, zone } = loaded
  const existence = may('existence')
  const hold = holdFor(facts.holds, may('holdReason'))
  const whom = may('names') === 'all' ? facts.coached : null
  return {
    ref,
    version,
    kind: kindFor(facts.kind, existence, loaded.relations),
    viewer,
    programme: { id: programmeId, ...programme, zone },
    relations: [...effectiveRelations(loaded.relations)].sort(),
    ...placeFor(loaded.state, loaded.relations),
    status: statusFor(loaded.state, hold, existence, loaded.relations),
    hold,
    openedAt: loaded.openedAt.toISOString(),
    enteredAt: staff ? loaded.enteredAt.toISOString() : null,
    closedAt: loaded.closedAt?.toISOString() ?? null,
    coached: whom === null ? null : (await names([whom])).of(whom),
  } satisfies Partial<CaseView>
}
