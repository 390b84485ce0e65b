import { getTranslations } from 'next-intl/server'
import { ProofField } from '#app/ui/proof-field.tsx'
import { SingleCheckbox } from '#app/ui/single-checkbox.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { isParty } from '#lib/cases/view/is-party.ts'
import { AgreementText } from '../agreement/_read/agreement-text.tsx'
import type { EventFields } from './event-fields.ts'

/** A signature: the version that was read, a name typed by hand, and a tick at the sentence. */
export const SignFields: EventFields = async ({ view, typed }) => {
  const t = await getTranslations('agreement.signing')
  const witness = !isParty(view)
  return (
    <>
      <input type="hidden" name="payload.version:number" value={view.agreement?.version ?? ''} />
      <SingleCheckbox
        name="payload.agreed:boolean"
        id="agreed"
        value="true"
        label={t(witness ? 'witnessConsent' : 'consent')}
        error={typed.error('agreed')}
      />
      <TextField
        name="payload.name"
        id="name"
        autoComplete="name"
        label={t('name')}
        hint={t('nameHint')}
        defaultValue={typed.value('payload.name')}
        error={typed.error('name')}
      />
      <ProofField typed={typed} />
    </>
  )
}

/** The same on a page of its own, below the text that is signed. */
export const SignPageFields: EventFields = (props) => (
  <>
    {props.view.agreement && (
      <AgreementText text={props.view.agreement} zone={props.view.programme.zone} />
    )}
    <SignFields {...props} />
  </>
)
