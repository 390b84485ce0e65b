import { getTranslations } from 'next-intl/server'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { AutoSave } from './auto-save.tsx'
import { ShownTo } from './shown-to.tsx'

type Props = {
  /** the form's name, as in its hidden field `form`; it needs a hidden `key` too, by which a sent draft is known */
  form: string
  typed: Pick<TypedForm, 'value' | 'unsent'>
}

/** Inside a form: keeps what is typed into it on the server until it is sent, for the person who typed it. */
export async function KeepDraft({ form, typed }: Props) {
  const t = await getTranslations('common.draft')
  return (
    <>
      <ShownTo form={form} />
      {/* A page loaded anew has a key of its own: when it is sent, the draft that stands in it is sent too. */}
      <input type="hidden" name="resumes" value={typed.value('key') ?? ''} />
      <AutoSave
        form={form}
        saved={t('saved')}
        failed={t('notSaved')}
        stamp="typedAt"
        shows={typed.value('typedAt')}
        start={typed.unsent ? t('unsent') : ''}
      />
    </>
  )
}
