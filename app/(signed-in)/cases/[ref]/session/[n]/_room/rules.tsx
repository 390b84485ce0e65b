import { useTranslations } from 'next-intl'
import { Button } from '#app/ui/button.tsx'
import { CheckboxCards } from '#app/ui/checkbox-cards.tsx'
import { BoardSection } from './board-section.tsx'
import { RoomForm } from './room-form.tsx'
import { on, type RoomProps } from './room-props.ts'
import { RulesAgreed } from './rules-agreed.tsx'

/** The rules of this talk: offered, changed by everybody, and each says yes for themselves. */
export function Rules(props: RoomProps & { open: boolean }) {
  const { view, room } = props
  const rules = (view.board ?? []).filter((one) => one.kind === 'rule' && one.status !== 'dropped')
  return (
    <BoardSection {...props} kind="rule">
      {rules.length === 0 && room.may.includes('addRules') && <Offered {...props} />}
      {rules.length > 0 && <RulesAgreed {...props} />}
    </BoardSection>
  )
}

function Offered(props: RoomProps) {
  const t = useTranslations('sessionRoom.rules')
  const rules = Object.values(t.raw('defaults' as never) as Record<string, string>)
  return (
    <RoomForm on={on(props)} type="addRules" className="flex flex-col gap-4">
      <CheckboxCards
        name="payload.texts:list"
        id="texts"
        label={t('offered')}
        options={rules.map((rule) => ({ value: rule, label: rule }))}
        defaultValues={rules}
      />
      <div>
        <Button>{t('use')}</Button>
      </div>
    </RoomForm>
  )
}
