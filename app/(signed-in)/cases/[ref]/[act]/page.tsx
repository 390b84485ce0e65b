import { notFound } from 'next/navigation'
import { camel } from '#lib/shared/field-id.ts'
import { isEventType } from '#machines/case/events.ts'
import { ActPage, actTitle } from '../_act/act-page.tsx'
import { forms } from '../_forms/forms.ts'

type Props = PageProps<'/cases/[ref]/[act]'>

export async function generateMetadata({ params, searchParams }: Props) {
  const { ref, act } = await params
  const type = camel(act)
  return isEventType(type) ? actTitle(type, ref, (await searchParams).problem) : {}
}

/** The page of any event, by its name in the address. */
export default async function EventPage({ params, searchParams }: Props) {
  const { ref, act } = await params
  const { problem } = await searchParams
  const type = camel(act)
  if (!isEventType(type)) notFound()
  return (
    <ActPage
      caseRef={ref}
      type={type}
      problem={typeof problem === 'string' ? problem : undefined}
      fields={forms[type]}
    />
  )
}
