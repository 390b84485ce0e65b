'use client'

import { useEffect, useRef, useState } from 'react'

type Props = {
  /** The draft's name: lib/drafts knows it by it. */
  form: string
  /** What is said when it is kept, and when it could not be. */
  saved: string
  failed: string
  /** Name of a hidden field that tells when something was typed last: of two drafts the later one counts. */
  stamp: string
  /** The stamp of the draft that stands in the form as it was loaded. */
  shows?: string | undefined
  /** What is said at first. */
  start?: string
}

const AFTER = 2500

// What was kept since this page was loaded. Never in the browser's storage.
const keptLast = new Map<string, number>()

/** Keeps what is typed into the form around it on the server, sealed, a few seconds after it was typed. */
export function AutoSave({ form, saved, failed, stamp, shows, start = '' }: Props) {
  const [said, setSaid] = useState(start)
  const marker = useRef<HTMLInputElement>(null)
  const shown = useRef(shows)
  // One and the same element: of a hidden field React takes a new value for a stale one, and puts the old one back.
  const [stamped] = useState(<input ref={marker} type="hidden" name={stamp} defaultValue={shows} />)

  useEffect(() => {
    const around = marker.current?.form
    if (!around) return
    if ((keptLast.get(form) ?? 0) > Number(shown.current ?? 0)) return loadAnew()
    let timer: ReturnType<typeof setTimeout> | undefined
    let left = false

    async function save() {
      clearTimeout(timer)
      timer = undefined
      if (!around) return
      const values = valuesIn(around)
      keptLast.set(form, Number(values[stamp]))
      const kept = await keep(form, values)
      if (!kept) keptLast.delete(form)
      if (!left) setSaid(kept ? saved : failed)
    }
    const typed = () => {
      if (marker.current) marker.current.value = String(Date.now())
      setSaid('')
      timer ??= setTimeout(save, AFTER)
    }
    const sent = () => {
      clearTimeout(timer)
      timer = undefined
    }
    const hidden = () => {
      if (timer && document.visibilityState === 'hidden') save()
    }
    // On a slow device somebody may type before this script has arrived.
    if (isTouched(around)) typed()
    around.addEventListener('input', typed)
    around.addEventListener('submit', sent)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      left = true
      // Going to another page by a link takes the form away: what was typed last is kept first.
      if (timer) save()
      around.removeEventListener('input', typed)
      around.removeEventListener('submit', sent)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [form, saved, failed, stamp])

  return (
    <div className="min-h-6">
      {stamped}
      <p role="status" className="text-[0.9375rem] text-quiet">
        {said}
      </p>
    </div>
  )
}

/** Does anything stand in the form that did not come with the page? */
function isTouched(around: HTMLFormElement): boolean {
  return [...around.elements].some((field) => {
    if (field instanceof HTMLSelectElement)
      return [...field.options].some(
        (option) => option.selected && option.value && !option.defaultSelected,
      )
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
    if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false
    return field.checked !== field.defaultChecked || field.value !== field.defaultValue
  })
}

/**
 * Going back shows a page as it was loaded first, without what was typed into it since: the server has that. Not a
 * reload, which would let the browser fill in the older words again.
 */
const loadAnew = (): void =>
  window.location.replace(window.location.pathname + window.location.search)

function valuesIn(around: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of new FormData(around)) {
    // A password is never kept.
    if (typeof value !== 'string' || /password/i.test(name)) continue
    values[name] = name in values ? `${values[name]}\n${value}` : value
  }
  return values
}

async function keep(form: string, values: Record<string, string>): Promise<boolean> {
  try {
    const answer = await fetch(`/api/drafts/${form}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(values),
      keepalive: true,
    })
    return answer.ok
  } catch {
    return false
  }
}
