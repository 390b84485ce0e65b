'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Path,
  type Resolver,
  set,
  useForm,
} from 'react-hook-form'
import { doorPayload } from '#lib/shared/door-payload.ts'

/** Why the door said no, where no field is to blame. */
export type DoorProblem =
  | { kind: 'refused'; detail: string }
  | { kind: 'changed' | 'again' | 'signIn' }

type Options<Values extends FieldValues> = {
  /** Anything inside the plain form that posts to the door; the form itself says what it sends and where to. */
  inside: RefObject<HTMLElement | null>
  /** What can be said without asking the server: the name of a field, and a code. Outside of the component. */
  faultsOf: (values: Values) => { name: string; code: string }[]
  start: Values
}

type Answer = { code: string; detail: string; fields?: { path: string; code: string }[] }

/**
 * The one client place where a form meets the HTTP contract. It takes over a plain form that works without it: sends
 * JSON with an Idempotency-Key, shows problem+json at the fields, keeps what was typed when somebody else was
 * faster, and saves it as a draft while it is written.
 */
export function useDoorForm<Values extends FieldValues>({
  inside,
  faultsOf,
  start,
}: Options<Values>) {
  const form = useForm<Values>({
    resolver: resolverOf(faultsOf),
    defaultValues: start as DefaultValues<Values>,
  })
  const [problem, setProblem] = useState<DoorProblem | null>(null)
  const [saving, setSaving] = useState(false)
  const sent = useRef({ body: '', key: '' })
  const { handleSubmit, setError, watch } = form

  useEffect(() => {
    const plain = inside.current?.closest('form')
    if (!plain) return
    const send = handleSubmit(async (values) => {
      setSaving(true)
      setProblem(null)
      const refused = await post(plain, values, sent.current)
      if (!refused) return
      setSaving(false)
      for (const { path, code } of refused.fields ?? [])
        setError(nameOf(plain, path) as Path<Values>, { message: code })
      if (!refused.fields?.length) setProblem(problemOf(refused))
    })
    const take = (event: SubmitEvent) => {
      event.preventDefault()
      void send()
    }
    plain.addEventListener('submit', take)
    return () => plain.removeEventListener('submit', take)
  }, [inside, handleSubmit, setError])

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    let latest: unknown
    const plain = inside.current?.closest('form')
    const save = () => {
      clearTimeout(waiting)
      waiting = undefined
      saveDraft(plain, latest)
    }
    const { unsubscribe } = watch((values) => {
      latest = values
      // Not put off by the next letter: whoever writes on and on is kept as well.
      waiting ??= setTimeout(save, 2_500)
    })
    return () => {
      if (waiting) save()
      unsubscribe()
    }
  }, [inside, watch])

  return { ...form, problem, saving }
}

/** A schema would do the same, and weigh a fifth of what a page for parties may weigh. */
function resolverOf<Values extends FieldValues>(
  faultsOf: Options<Values>['faultsOf'],
): Resolver<Values> {
  return (values) => {
    const errors: FieldErrors<Values> = {}
    for (const { name, code } of faultsOf(values)) set(errors, name, { type: code, message: code })
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors }
  }
}

/** Sends the form. Goes on to its next page, or gives back why not. */
async function post(
  plain: HTMLFormElement,
  values: FieldValues,
  sent: { body: string; key: string },
): Promise<Answer | null> {
  const said = new FormData(plain)
  const text = (name: string) => String(said.get(name) ?? '')
  const body = JSON.stringify({
    type: text('type'),
    seenVersion: Number(text('seenVersion:number')),
    payload: doorPayload(values.payload, text('zone')),
  })
  // The same words sent again count once; other words are another request.
  if (body !== sent.body) Object.assign(sent, { body, key: newKey() })
  try {
    const response = await fetch(plain.action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': sent.key },
      body,
    })
    if (!response.ok) return (await response.json()) as Answer
    window.location.assign(text('next') || text('back'))
    return null
  } catch {
    return { code: 'again', detail: '' }
  }
}

function problemOf({ code, detail }: Answer): DoorProblem {
  if (code === 'changed-meanwhile') return { kind: 'changed' }
  if (code === 'sign-in') return { kind: 'signIn' }
  return code === 'again' ? { kind: 'again' } : { kind: 'refused', detail }
}

/** The name of the field at a path of the payload: it may end in what its value is (`due:day`). */
function nameOf(plain: HTMLFormElement, path: string): string {
  const name = `payload.${path}`
  const known = [...plain.elements].map((element) => (element as HTMLInputElement).name)
  return known.find((one) => one === name || one?.startsWith(`${name}:`)) ?? name
}

function saveDraft(plain: HTMLFormElement | null | undefined, values: unknown): void {
  const said = plain && new FormData(plain)
  if (!said?.get('form')) return
  fetch(`/api/drafts/${said.get('form')}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      shownTo: said.get('shownTo'),
      values,
    }),
    keepalive: true,
  }).catch(() => undefined)
}

/** A random uuid; crypto.randomUUID is missing where a school serves Parley without TLS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
