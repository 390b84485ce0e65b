import type { Metadata } from 'next'
import { invitationPage } from '#lib/people/invitation-page.ts'
import { InviteFields } from '../_forms/invite.tsx'
import { actTitle } from '../_who/act-title.ts'
import { openAct } from '../_who/open-act.ts'
import { WhoPage } from '../_who/who-page.tsx'

type Props = PageProps<'/cases/[ref]/invite'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: await actTitle('invite', (await searchParams).problem) }
}

/** The supervisor asks somebody to take part; the next page makes the code to hand over. */
export default async function InvitePage({ params, searchParams }: Props) {
  const { ref } = await params
  const step = await openAct(ref, 'invite', await searchParams)
  return (
    <WhoPage
      step={step}
      act="invite"
      {...(step.chosen ? { next: invitationPage(step.chosen.id, { ref }) } : {})}
      fields={(person, typed) => (
        <InviteFields view={step.view} typed={typed} person={person} named={step.named} />
      )}
    />
  )
}
