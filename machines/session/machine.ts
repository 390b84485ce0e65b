import { setup, transition } from 'xstate'
import type { SessionEvent, SessionEventType } from './events.ts'
import type { Room } from './room.ts'
import { withoutParties } from './stages.ts'

/** How a meeting is going just now. Its stage is a fact of the room: stages have no fixed order. */
export const sessionStates = ['together', 'onBreak', 'privateTalk', 'finished'] as const
export type SessionState = (typeof sessionStates)[number]
export type SessionRefusal = 'not-from-here' | 'not-in-the-room' | 'without-parties'

type Judged = { context: Room; event: SessionEvent }

const law = setup({
  types: { context: {} as Room, events: {} as SessionEvent },
  guards: {
    named: ({ context, event }: Judged) => refusalOf(context, event) === null,
  },
  // `can()` says no to an arrow with neither target nor action.
  actions: { record: () => {} },
})

/**
 * The meeting itself. Context is the room before the event; nothing here waits, and prompts never block. Private talks
 * are law already, but the room does not offer them yet: lib/sessions/room-events.ts takes none of their events.
 */
const sessionMachine = law.createMachine({
  id: 'session',
  initial: 'together',
  context: {} as Room,
  states: {
    together: {
      on: {
        goTo: { actions: 'record' },
        agreeToRules: { guard: 'named', actions: 'record' },
        takeBreak: 'onBreak',
        talkPrivately: { guard: 'named', target: 'privateTalk' },
        finish: 'finished',
      },
    },
    onBreak: {
      on: {
        resume: 'together',
        talkPrivately: { guard: 'named', target: 'privateTalk' },
        finish: 'finished',
      },
    },
    privateTalk: { on: { endPrivateTalk: 'together', finish: 'finished' } },
    finished: {},
  },
})

export type SessionStep = { ok: true; to: SessionState } | { ok: false; reason: SessionRefusal }

/** What an event does to a meeting that is going on; the room changes by `roomAfter`. The payload is parsed already. */
export function stepSession(state: SessionState, room: Room, event: SessionEvent): SessionStep {
  const snapshot = sessionMachine.resolveState({ value: state, context: room })
  if (!snapshot.can(event)) return { ok: false, reason: refusalOf(room, event) ?? 'not-from-here' }
  const [next] = transition(sessionMachine, snapshot, event)
  return { ok: true, to: next.value as SessionState }
}

/** Every event that leads anywhere from this state. */
export function sessionEventsFrom(state: SessionState): SessionEventType[] {
  return Object.keys(sessionMachine.states[state]?.config.on ?? {}) as SessionEventType[]
}

function refusalOf(room: Room, event: SessionEvent): SessionRefusal | null {
  if (event.type === 'talkPrivately') {
    if ((withoutParties as readonly string[]).includes(room.stage)) return 'without-parties'
    return room.parties.includes(event.payload.with) ? null : 'not-in-the-room'
  }
  if (event.type === 'agreeToRules')
    return room.parties.includes(event.payload.person) ? null : 'not-in-the-room'
  return null
}
