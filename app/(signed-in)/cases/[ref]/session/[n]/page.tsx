import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { Column } from '#app/ui/column.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RefusedNotice } from '#app/ui/refused-notice.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { openCaseView } from '#lib/cases/open-case-view.ts'
import { typedForm, typedForms } from '#lib/http/typed-form.ts'
import { openRoom } from '#lib/sessions/open-room.ts'
import { meetingNumber } from '#lib/sessions/post-session.ts'
import { boardKinds } from '#lib/sessions/room-events.ts'
import { After } from './_after/after.tsx'
import { Before } from './_before/before.tsx'
import { addForm, draftName, editForm } from './_room/form-name.ts'
import { LiveRoom } from './_room/live-room.tsx'
import { leads, type RoomProps } from './_room/room-props.ts'

type Props = PageProps<'/cases/[ref]/session/[n]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, common] = await Promise.all([getTranslations('sessionRoom'), getTranslations('common')])
  const { problem } = await searchParams
  return { title: problem ? `${common('error')}: ${t('title')}` : t('title') }
}

/** A meeting at one address for everybody at the table: before it, while it goes on, and after. */
export default async function SessionPage({ params, searchParams }: Props) {
  const { ref, n } = await params
  const query = await searchParams
  const actor = await requireActor()
  const number = meetingNumber(n)
  const room = number === null ? null : await openRoom(actor, ref, number)
  const view = room && (await openCaseView(actor, ref))
  const session = view?.sessions?.find((one) => one.n === number)
  if (!room || !view || !session) notFound()
  const form = typeof query.form === 'string' && /^[a-z0-9-]+$/.test(query.form) ? query.form : null
  const problem = typeof query.problem === 'string' ? query.problem : undefined
  const names = [...boardKinds.map(addForm), ...(view.board ?? []).map(({ id }) => editForm(id))]
  const forms = names.map((name) => draftName(ref, name))
  const refused = form && draftName(ref, form)
  const typed = await typedForms(forms, problem, refused)
  const back = (refused && typed.get(refused)) || (await typedForm('room', problem))
  const props: RoomProps = { view, room, session, typed, form: problem ? form : null }
  const t = await getTranslations('sessionRoom')
  // While it goes on there is more to see at once.
  const Frame = room.status === 'live' ? Fragment : Column
  return (
    <Frame>
      <PageHeader {...headOf(props, t)} back={{ href: `/cases/${ref}` }} />
      {form && (
        <ErrorSummary errors={back.errors.map(({ message }) => ({ field: form, message }))} />
      )}
      <RefusedNotice form={back} className="mb-6" />
      {room.status === 'planned' && <Before {...props} />}
      {room.status === 'live' && <LiveRoom {...props} />}
      {room.status === 'ended' && <After {...props} />}
      {room.status === 'cancelled' && (
        <EmptyState
          title={t('cancelled.title')}
          actions={<LinkButton href={`/cases/${ref}`}>{t('after.toCase')}</LinkButton>}
        >
          {t('cancelled.body')}
        </EmptyState>
      )}
    </Frame>
  )
}

type Words = Awaited<ReturnType<typeof getTranslations<'sessionRoom'>>>

function headOf(props: RoomProps, t: Words): { title: string; lead?: string } {
  const { room, session } = props
  if (room.status === 'planned')
    return leads(props)
      ? { title: t('before.title'), lead: t('before.mediatorLead') }
      : { title: t('before.partyTitle'), lead: t('before.partyLead') }
  if (room.status === 'ended') return { title: t('after.title') }
  return {
    title: t('title'),
    lead: t('where', { place: session.place ?? t('placeGone'), minutes: session.minutes }),
  }
}
