/** What a client was told about one thing that it sent under one idempotency key. */
export type Told = {
  key: string
  /** the event that it sent */
  type: string
  /** `unknown`: no answer came, or one that promises nothing; `refused`: nothing was done, they said */
  said: { ref: string; version: number } | 'refused' | 'unknown'
}

/** What the database holds of the cases that clients opened. */
export type Held = {
  answers: { key: string; ref: string; version: number }[]
  cases: { ref: string; version: number }[]
  events: { ref: string; seq: number; type: string }[]
}

export type Judged = { lost: string[]; doubled: string[]; half: string[]; untrue: string[] }

const place = (ref: string, seq: number) => `${ref} ${seq}`

/**
 * Compares what clients were told with what is there. `lost`: told that it is done, and it is not there as they were
 * told. `doubled`: there more often than anybody asked. `half`: an answer without its event, or a history with a gap.
 * `untrue`: told that nothing was done, and it was.
 */
export function judgeHistory(told: Told[], held: Held): Judged {
  const answers = new Map(held.answers.map((answer) => [answer.key, answer]))
  const types = new Map(held.events.map(({ ref, seq, type }) => [place(ref, seq), type]))
  return {
    lost: told.flatMap((one) => lostOf(one, answers.get(one.key), types)),
    doubled: doubledIn(held),
    half: [...halfOf(told, answers, types), ...gapsIn(held)],
    untrue: told
      .filter(({ key, said }) => said === 'refused' && answers.has(key))
      .map(({ key, type }) => `${type} ${key} was refused, and done`),
  }
}

type Answer = Held['answers'][number]

function lostOf({ key, type, said }: Told, answer: Answer | undefined, types: Map<string, string>) {
  if (typeof said === 'string') return []
  if (types.get(place(said.ref, said.version)) !== type)
    return [`${type} ${key}: no such event at ${place(said.ref, said.version)}`]
  if (answer?.ref !== said.ref || answer.version !== said.version)
    return [`${type} ${key}: its answer is not the one that was given`]
  return []
}

/** Each event answers one key, and each key one event. */
function doubledIn({ answers, events }: Held): string[] {
  const asked = new Map<string, number>()
  for (const { ref, version } of answers)
    asked.set(place(ref, version), (asked.get(place(ref, version)) ?? 0) + 1)
  const twice = [...asked].filter(([, times]) => times > 1)
  const unasked = events.filter(({ ref, seq }) => !asked.has(place(ref, seq)))
  return [
    ...twice.map(([at, times]) => `${at} answers ${times} keys`),
    ...unasked.map(({ ref, seq, type }) => `nobody asked for ${type} at ${place(ref, seq)}`),
  ]
}

function halfOf(told: Told[], answers: Map<string, Answer>, types: Map<string, string>): string[] {
  return told.flatMap(({ key, type }) => {
    const answer = answers.get(key)
    if (!answer || types.get(place(answer.ref, answer.version)) === type) return []
    return [`${type} ${key} has an answer and no event`]
  })
}

function gapsIn({ cases, events }: Held): string[] {
  return cases.flatMap(({ ref, version }) => {
    const seqs = events.filter((event) => event.ref === ref).map(({ seq }) => seq)
    const whole =
      seqs.length === version && seqs.toSorted((a, b) => a - b).every((seq, n) => seq === n + 1)
    return whole ? [] : [`${ref} is at version ${version} and has the events ${seqs.join(', ')}`]
  })
}
