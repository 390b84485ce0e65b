import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RefusedNotice } from '#app/ui/refused-notice.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { ShownTo } from '#app/ui/shown-to.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { myLogins } from '#lib/auth/my-logins.ts'
import { takeOwnCode } from '#lib/auth/own-code.ts'
import { requireActor } from '#lib/auth/require-actor.ts'
import { sendsMail } from '#lib/env.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { aboutPerson } from '#lib/people/about-person.ts'
import { mailWish } from '#lib/people/choose-mail.ts'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'
import { locales } from '#lib/shared/locales.ts'
import { Codes, OwnCode } from './_codes.tsx'
import { Devices } from './_devices.tsx'
import { MailSwitch } from './_mail-switch.tsx'
import { SecondStep } from './_second-step.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('me')
  return { title: t('title') }
}

/** How I want to be called, and in which language; below, how I sign in and where I am signed in. */
export default async function MePage({ searchParams }: PageProps<'/me'>) {
  const actor = await requireActor()
  const { problem: said, saved, ended, for: about, code } = await searchParams
  const problem = typeof said === 'string' ? said : undefined
  const ofMe = about === undefined
  const t = await getTranslations('me')
  const common = await getTranslations('common')
  const form = await typedForm('me', ofMe ? problem : undefined, await aboutPerson(actor.id))
  const second = await typedForm('second-factor', about === 'second-factor' ? problem : undefined)
  const own = await typedForm('own-code', about === 'own-code' ? problem : undefined)
  const [logins, mail, programmes] = await Promise.all([
    myLogins(actor),
    mailWish(actor),
    listProgrammes(),
  ])
  const mine = programmes.find(({ id }) => actor.memberships[0]?.programmeId === id)
  const languages = locales.map((value) => ({ value, label: t(`languages.${value}`) }))
  return (
    <Column>
      <ErrorSummary errors={[...form.errors, ...second.errors, ...own.errors]} />
      <PageHeader title={t('title')} lead={t('lead')} />
      {saved && (
        <Notice tone="good" role="status">
          {t('saved')}
        </Notice>
      )}
      {ended && (
        <Notice tone="good" role="status">
          {t('devices.ended')}
        </Notice>
      )}
      {code === 'ended' && (
        <Notice tone="good" role="status">
          {t('codes.ended')}
        </Notice>
      )}
      <OwnCode code={await takeOwnCode()} />
      <RefusedNotice form={second} />
      <RefusedNotice form={own} />
      <form method="post" action="/api/me" noValidate className="mt-8 flex flex-col gap-8">
        <input type="hidden" name="form" value="me" />
        <ShownTo form="me" />
        <input type="hidden" name="back" value="/me" />
        <input type="hidden" name="next" value="/me?saved=1" />
        <TextField
          name="preferredName"
          label={t('name')}
          hint={t('nameHint')}
          whoCanRead={t('readers')}
          error={form.error('preferredName')}
          defaultValue={form.value('preferredName')}
          maxLength={60}
          autoComplete="nickname"
        />
        <TextField
          name="pronouns"
          label={t('pronouns')}
          hint={t('pronounsHint')}
          optional
          error={form.error('pronouns')}
          defaultValue={form.value('pronouns')}
          maxLength={40}
        />
        <SelectField
          name="locale"
          label={t('language')}
          options={languages}
          error={form.error('locale')}
          defaultValue={form.value('locale')}
        />
        <div>
          <SubmitButton pendingLabel={common('pending')}>{common('save')}</SubmitButton>
        </div>
      </form>
      <div className="mt-12 flex flex-col gap-6">
        {mail !== null && <MailSwitch wanted={mail} leaves={sendsMail()} />}
        <SecondStep actor={actor} typed={second} />
        <Codes actor={actor} typed={own} />
        <Devices logins={logins} zone={mine?.timeZone ?? 'UTC'} />
      </div>
    </Column>
  )
}
