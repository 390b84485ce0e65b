import { Lock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ChoiceCard } from '#app/ui/choice-card.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { categories, lockedCategories } from '#machines/case/categories.ts'
import { one } from './_bound.ts'
import { ConflictOrBullying } from './_conflict-or-bullying.tsx'

type Category = (typeof categories)[number]
const isLocked = (category: Category) => (lockedCategories as readonly string[]).includes(category)

type Props = {
  typed: TypedForm
  start?: string | undefined
  /** accepting: what peers never mediate is shown, and cannot be chosen */
  accepting?: boolean
}

/** What the matter is. The locked core stands apart, with a lock and the reason. */
export function CategoryChoice({ typed, start, accepting = false }: Props) {
  const t = useTranslations('staffForms.category')
  const words = useTranslations('vocabulary.categories')
  const { defaultValue, ...field } = one(typed, 'category', '', start)
  const card = (category: Category, place: number) => (
    <ChoiceCard
      key={category}
      type="radio"
      id={place === 0 ? field.id : `${field.id}-${category}`}
      name={field.name}
      value={category}
      label={words(category)}
      hint={category === 'suitable' || category === 'with-conditions' ? t(category) : undefined}
      picture={isLocked(category) ? <Lock aria-hidden className="text-care" /> : undefined}
      defaultChecked={category === defaultValue}
      disabled={accepting && isLocked(category)}
    />
  )
  return (
    <div className="flex flex-col gap-4">
      <ConflictOrBullying />
      <ChoiceGroup {...field} label={t('label')} hint={t('hint')} columns={2}>
        {categories.filter((category) => !isLocked(category)).map(card)}
        <p className="mt-2 flex items-start gap-2 font-semibold text-care sm:col-span-2">
          <Lock aria-hidden className="mt-1 size-5 shrink-0" />
          <span>{accepting ? t('lockedAccepting') : t('locked')}</span>
        </p>
        {lockedCategories.map((category) => card(category, 1))}
      </ChoiceGroup>
    </div>
  )
}
