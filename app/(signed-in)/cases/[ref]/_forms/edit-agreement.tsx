import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '#app/ui/client-messages.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ShownTo } from '#app/ui/shown-to.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import { startOfEditor } from '#lib/agreements/start-of-editor.ts'
import { whyCameBack } from '#lib/agreements/why-came-back.ts'
import { requireActor } from '#lib/auth/require-actor.ts'
import { writtenOutcomes } from '#machines/case/vocabulary.ts'
import { AgreementEditor } from '../agreement/_editor/editor.tsx'
import { FromBoard } from '../agreement/_editor/from-board.tsx'
import type { EventFields } from './event-fields.ts'

/** The whole draft of the agreement: every time it is saved it is a new version. */
export const EditAgreementFields: EventFields = async ({ view, typed }) => {
  const t = await getTranslations('agreement')
  const why = view.agreement && (await whyCameBack(await requireActor(), view.ref))
  const people = view.people.filter((one) => one.here)
  const found = typed.errors.map(({ field, message }) => {
    const path = field.replaceAll('-', '.')
    return { path, message: typed.error(path) ?? message }
  })
  return (
    <>
      <input type="hidden" name="next" value={`/cases/${view.ref}/agreement?saved=1`} />
      <ShownTo form={`edit-agreement:${view.ref}`} />
      {why && (
        <Notice tone="info" title={why.words}>
          {why.note}
        </Notice>
      )}
      <WhoCanRead>{t('readers')}</WhoCanRead>
      <FromBoard board={view.board} />
      <ClientMessages namespaces={['agreement', 'issues']}>
        <AgreementEditor
          start={await startOfEditor(view, typed)}
          people={people.map(({ id, name }) => ({ id, name }))}
          types={writtenOutcomes.map((value) => ({ value, label: t(`types.${value}`) }))}
          found={found}
        />
      </ClientMessages>
    </>
  )
}
