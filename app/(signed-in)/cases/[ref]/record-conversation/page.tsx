import type { Metadata } from 'next'
import { RecordConversationFields } from '../_forms/record-conversation.tsx'
import { actTitle } from '../_who/act-title.ts'
import { openAct } from '../_who/open-act.ts'
import { WhoPage } from '../_who/who-page.tsx'

type Props = PageProps<'/cases/[ref]/record-conversation'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: await actTitle('recordConversation', (await searchParams).problem) }
}

/** The supervisor writes down a separate talk: with whom, then what came of it. */
export default async function RecordConversationPage({ params, searchParams }: Props) {
  const { ref } = await params
  const step = await openAct(ref, 'recordConversation', await searchParams)
  return (
    <WhoPage
      step={step}
      act="recordConversation"
      fields={(person, typed) => (
        <RecordConversationFields
          view={step.view}
          typed={typed}
          person={person}
          named={step.named}
        />
      )}
    />
  )
}
