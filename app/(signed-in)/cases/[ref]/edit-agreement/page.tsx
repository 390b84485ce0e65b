import { ActPage, actTitle } from '../_act/act-page.tsx'
import { EditAgreementFields } from '../_forms/edit-agreement.tsx'

type Props = PageProps<'/cases/[ref]/edit-agreement'>

export const generateMetadata = async ({ params, searchParams }: Props) =>
  actTitle('editAgreement', (await params).ref, (await searchParams).problem)

/** The agreement's editor has a page of its own, so that its scripts weigh on no other form. */
export default async function EditAgreementPage({ params, searchParams }: Props) {
  const { problem } = await searchParams
  return (
    <ActPage
      caseRef={(await params).ref}
      type="editAgreement"
      problem={typeof problem === 'string' ? problem : undefined}
      fields={EditAgreementFields}
    />
  )
}
