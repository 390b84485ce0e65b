import type { SessionEvent } from './events.ts'
import type { SessionStage } from './stages.ts'

/** What is known of a meeting that is going on. Plain JSON; ids are sorted. */
export type Room = {
  parties: string[]
  stage: SessionStage
  /** Stages that were reached, in the order of their first visit. */
  visited: SessionStage[]
  /** The parties who said yes to the rules. */
  rulesAgreed: string[]
  /** With whom the mediators talk alone just now. */
  privateWith: string | null
  /** How many private talks each party has had; a talk counts when it begins. */
  privateTalks: { person: string; count: number }[]
}

export function emptyRoom(parties: readonly string[]): Room {
  const ids = [...parties].sort()
  return {
    parties: ids,
    stage: 'prepare',
    visited: ['prepare'],
    rulesAgreed: [],
    privateWith: null,
    privateTalks: ids.map((person) => ({ person, count: 0 })),
  }
}

/** The room as it will be once the event has happened. Does not ask whether it is allowed. */
export function roomAfter(room: Room, event: SessionEvent): Room {
  switch (event.type) {
    case 'goTo': {
      const { stage } = event.payload
      return {
        ...room,
        stage,
        visited: room.visited.includes(stage) ? room.visited : [...room.visited, stage],
      }
    }
    case 'agreeToRules':
      return {
        ...room,
        rulesAgreed: [...new Set([...room.rulesAgreed, event.payload.person])].sort(),
      }
    case 'talkPrivately':
      return {
        ...room,
        privateWith: event.payload.with,
        privateTalks: room.privateTalks.map((talk) =>
          talk.person === event.payload.with ? { ...talk, count: talk.count + 1 } : talk,
        ),
      }
    case 'endPrivateTalk':
      return { ...room, privateWith: null }
    default:
      return room
  }
}

/** Whoever had fewer private talks than somebody else: the screen reminds of them. It blocks nothing. */
export function owedPrivateTalk(room: Room): string[] {
  const most = Math.max(0, ...room.privateTalks.map((talk) => talk.count))
  return room.privateTalks.filter((talk) => talk.count < most).map((talk) => talk.person)
}
