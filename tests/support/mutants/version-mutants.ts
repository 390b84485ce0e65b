/** A check of a version that is taken out of a source file, and the tests that must notice. */
export type VersionMutant = {
  name: string
  file: string
  find: string
  put: string
  caughtBy: string
}

const door = 'tests/db/races.test.ts'
const room = 'tests/db/sessions.test.ts'

/** Every check of a version there is. `find` stands exactly once in its file. */
export const versionMutants: VersionMutant[] = [
  {
    name: 'the door swaps without comparing',
    file: 'lib/cases/dispatch.ts',
    find: 'where: { id: loaded.id, version: loaded.version },',
    put: 'where: { id: loaded.id },',
    caughtBy: door,
  },
  {
    name: 'the door does not mind that nothing was swapped',
    file: 'lib/cases/dispatch.ts',
    find: "if (changed.count !== 1) throw new Refused(refuse('changed-meanwhile', { version }))",
    put: '',
    caughtBy: door,
  },
  {
    name: 'the door takes what was seen long ago',
    file: 'lib/cases/admit.ts',
    find: "if (seen !== version) throw new Refused(refuse('changed-meanwhile', { version }))",
    put: '',
    caughtBy: door,
  },
  {
    name: 'the door takes every event at any version',
    file: 'lib/cases/admit.ts',
    find: 'if (seen === undefined && isAtAnyVersion(type, payload)) return',
    put: 'if (seen === undefined) return',
    caughtBy: 'tests/refusals/doors.test.ts',
  },
  {
    name: 'the room takes what was seen long ago',
    file: 'lib/sessions/dispatch-session.ts',
    find: 'if (seenVersion !== undefined && seenVersion !== found.version)',
    put: 'if (false)',
    caughtBy: room,
  },
  {
    name: 'the room swaps without comparing',
    file: 'lib/sessions/dispatch-session.ts',
    find: '...(seen === undefined ? {} : { version: seen })',
    put: '',
    caughtBy: room,
  },
  {
    name: 'the room takes everything at any version',
    file: 'lib/sessions/dispatch-session.ts',
    find: 'if (seenVersion === undefined && !anyVersion.includes(type))',
    put: 'if (false)',
    caughtBy: room,
  },
  {
    name: 'an agreement is approved and signed in any version',
    file: 'machines/case/guards/agreement.ts',
    find: 'event.payload.version === version',
    put: 'event.payload.version > 0',
    caughtBy: 'tests/machines/agreement.test.ts',
  },
]
