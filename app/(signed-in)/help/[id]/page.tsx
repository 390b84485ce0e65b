import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'
import { readCall } from '#lib/safety/read-call.ts'
import { CallToAnswer } from './call-to-answer.tsx'
import { MyCall } from './my-call.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('adult'))('call.title') }
}

/** One call: its state for whoever called, and where to go for the adults who were called. */
export default async function CallPage({ params }: PageProps<'/help/[id]'>) {
  const { id } = await params
  const actor = await requireActor()
  const call = await readCall(actor.id, id)
  if (!call) notFound()
  const programme = (await listProgrammes()).find((one) => one.id === call.programmeId)
  return (
    <Column>
      {call.you ? (
        <MyCall call={call} numbers={programme?.helpNumbers ?? []} />
      ) : (
        <CallToAnswer call={call} />
      )}
    </Column>
  )
}
