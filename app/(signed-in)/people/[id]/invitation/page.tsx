import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { env } from '#lib/env.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { takeInvitation } from '#lib/people/fresh-invitation.ts'
import { openMember } from '#lib/people/open-member.ts'
import { InvitationCard } from '../../_people/invitation-card.tsx'
import { NewCodeForm } from '../../_people/new-code-form.tsx'
import { wayOn } from '../../_people/way-on.ts'
import { ResetSecondFactor } from './reset-second-factor.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('invitation.title') }
}

/** An invitation to hand over: shown once, right after it was made. */
export default async function InvitationPage({
  params,
  searchParams,
}: PageProps<'/people/[id]/invitation'>) {
  const actor = await requireActor()
  const { id } = await params
  const member = await openMember(actor, id)
  if (!member) notFound()
  const query = await searchParams
  const { problem } = query
  const on = wayOn(id, query)
  const other = query.for === 'second-factor'
  const code = problem ? null : await takeInvitation(id)
  const t = await getTranslations('people.invitation')
  const events = await getTranslations('events')
  const form = `invitation:${id.toUpperCase()}`
  const typed = await typedForm(form, !other && typeof problem === 'string' ? problem : undefined)
  return (
    <Column>
      <ErrorSummary errors={typed.errors} />
      <PageHeader
        title={t('heading', { name: member.name })}
        lead={code ? t('leadCode') : t('lead')}
        back={
          on
            ? { href: `/cases/${on.ref}` as Route, label: t('toCase') }
            : { href: '/people' as Route, label: t('toPeople') }
        }
      />
      <div className="flex flex-col gap-8">
        {query.reset && (
          <Notice tone="good" role="status">
            {(await getTranslations('people.secondFactor'))('done', { name: member.name })}
          </Notice>
        )}
        {problem && !other && typed.errors.length === 0 && (
          <Notice tone="warn" role="alert">
            {t('notMade')}
          </Notice>
        )}
        {code ? (
          <InvitationCard code={code} name={member.name} origin={env().PARLEY_ORIGIN} />
        ) : member.invitable ? (
          <NewCodeForm id={id} refOfCase={on?.ref} form={form} typed={typed} />
        ) : (
          <Notice>{t('staff', { name: member.name })}</Notice>
        )}
        {member.secondFactor && member.id !== actor.id && (
          <ResetSecondFactor
            id={id}
            name={member.name}
            problem={other && typeof problem === 'string' ? problem : undefined}
          />
        )}
        {on && (
          <div className="flex flex-wrap gap-3 print:hidden">
            <LinkButton href={on.href as Route} look={code ? 'primary' : 'quiet'}>
              {on.act ? events(`${on.act}.name`) : t('toCase')}
            </LinkButton>
          </div>
        )}
      </div>
    </Column>
  )
}
