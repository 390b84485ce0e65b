import { shownTo } from '#lib/drafts/shown-to.ts'

/** Says to whom the form around it was shown: what is typed into it is kept for them, whoever is signed in by then. */
export async function ShownTo({ form }: { form: string }) {
  return <input type="hidden" name="shownTo" value={await shownTo(form)} />
}
