import { useTranslations } from 'next-intl'
import { Tag } from '#app/ui/tag.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'

/** Which case a page of its own is about: whoever is in several should not act in the wrong one. */
export function WhichCase({ view }: { view: CaseView }) {
  const t = useTranslations('case')
  const home = useTranslations('home')
  const names = view.people.flatMap(({ you, name }) => (you || !name ? [] : [name]))
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Tag>
        <span dir="ltr">{t('tag', { ref: view.ref })}</span>
      </Tag>
      {names.length > 0 && (
        <span className="text-quiet">
          {view.people.some(({ you }) => you)
            ? home('with', { names: names.join(', ') })
            : names.join(', ')}
        </span>
      )}
    </p>
  )
}
