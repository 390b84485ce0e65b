import { Clock, Hourglass, MessageSquareText, Undo2 } from 'lucide-react'
import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { HelpNumbers } from '#app/ui/help-numbers.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { currentActor } from '#lib/auth/current-actor.ts'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'
import { openProgramme } from '#lib/requests/open-programme.ts'
import { isBegun, readRequest } from '#lib/requests/read-request.ts'
import { BeginForm } from './_start/begin-form.tsx'
import { ChooseProgramme } from './_start/choose-programme.tsx'
import { GoOnForm } from './_start/go-on-form.tsx'
import { WhatNext } from './_start/what-next.tsx'
import { WaitHere } from './_steps/wait-here.tsx'

type Props = PageProps<'/request'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('request.start'))('title') }
}

const facts = [
  { name: 'time', Icon: Clock },
  { name: 'need', Icon: MessageSquareText },
  { name: 'stop', Icon: Hourglass },
  { name: 'back', Icon: Undo2 },
] as const

/** Before the first question: how long it takes, what is needed, and what happens then. */
export default async function RequestPage({ searchParams }: Props) {
  const [{ programme: slug, problem, wait }, actor, draft] = await Promise.all([
    searchParams,
    currentActor(),
    readRequest(),
  ])
  const wanted = typeof slug === 'string' ? slug : (draft?.programme ?? null)
  const programme = await openProgramme(wanted, actor)
  if (!programme) return <ChooseProgramme actor={actor} wanted={wanted} />
  const t = await getTranslations('request.start')
  const begun = draft && isBegun(draft) && (draft.programme ?? programme.slug) === programme.slug
  const several = (await listProgrammes()).length > 1
  return (
    <Column>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={<p className="font-semibold text-accent">{programme.name}</p>}
        back={{ href: (actor ? '/home' : `/p/${programme.slug}`) as Route }}
      />
      <div className="flex flex-col gap-8">
        {problem === 'slow-down' && <WaitHere wait={wait} numbers={programme.helpNumbers} />}
        {problem && problem !== 'slow-down' && (
          <Notice tone="warn" role="alert">
            {t('again')}
          </Notice>
        )}
        <ul className="card divide-y divide-line">
          {facts.map(({ name, Icon }) => (
            <li key={name} className="flex gap-4 px-5 py-4">
              <Icon aria-hidden className="mt-0.5 size-6 shrink-0 text-accent" />
              <div>
                <p className="font-semibold">{t(`${name}.title`)}</p>
                <p className="text-quiet">
                  {name === 'stop' ? t(actor ? 'stop.signedIn' : 'stop.guest') : t(`${name}.body`)}
                </p>
              </div>
            </li>
          ))}
        </ul>
        <WhatNext />
        {begun && (
          <Notice tone="good" title={t('begun')}>
            <GoOnForm programme={programme.slug} />
          </Notice>
        )}
        <BeginForm programme={programme.slug} again={Boolean(begun)} />
        {several && <HelpNumbers numbers={programme.helpNumbers} />}
      </div>
    </Column>
  )
}
