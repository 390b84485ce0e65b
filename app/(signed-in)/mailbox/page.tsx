import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LetterOnItsWay } from '#app/ui/illustrations/letter-on-its-way.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pages } from '#app/ui/pages.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { isDemo } from '#lib/env.ts'
import { countNew, readEverybodys, readMailbox } from '#lib/mailbox/read-mailbox.ts'
import { openProgrammes } from '#lib/requests/open-programme.ts'
import { pageNumber } from '#lib/shared/page-number.ts'
import { MessageList } from './_mailbox/message-list.tsx'
import { ReadAll } from './_mailbox/read-all.tsx'
import { WhoseTabs } from './_mailbox/whose-tabs.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mailbox'))('title') }
}

/** What this person was told; in the demo also who else was told what. */
export default async function MailboxPage({ searchParams }: PageProps<'/mailbox'>) {
  const [actor, { show, page: wanted }] = await Promise.all([requireActor(), searchParams])
  const t = await getTranslations('mailbox')
  const demo = isDemo()
  const all = demo && show === 'all'
  const page = pageNumber(typeof wanted === 'string' ? wanted : null)
  const { lines, more } = all ? await readEverybodys(page) : await readMailbox(actor.id, page)
  const [programme] = await openProgrammes(actor)
  const zone = programme?.timeZone ?? 'UTC'
  const fresh = all ? 0 : await countNew(actor.id)
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t('title')}
        lead={t(all ? 'leadAll' : 'lead')}
        actions={fresh > 1 ? <ReadAll /> : undefined}
      />
      <div className="flex flex-col gap-6">
        {demo && <WhoseTabs all={all} />}
        {lines.length > 0 ? (
          <>
            <MessageList lines={lines} zone={zone} own={!all} page={page} />
            <Pages
              page={page}
              more={more}
              to={(to) => `/mailbox?${all ? 'show=all&' : ''}page=${to}`}
            />
          </>
        ) : (
          <EmptyState picture={<LetterOnItsWay />} title={t('empty')}>
            <p>{t('emptyBody')}</p>
          </EmptyState>
        )}
      </div>
    </div>
  )
}
