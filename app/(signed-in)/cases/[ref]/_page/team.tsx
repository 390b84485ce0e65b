import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { MediatorView } from '#lib/cases/view/meeting-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'

/** Who is to mediate; what somebody declared is only shown to themselves and the supervisor. */
export function Team({ view }: { view: CaseView }) {
  const t = useTranslations('case.team')
  const { team, stage, kind, closedAt } = view
  if (!team) return null
  const soon = stage === 'assignment' && !closedAt
  if (team.length === 0 && !soon) return null
  const side = view.people.some((person) => person.you)
  const title = !side ? 'staffTitle' : kind === 'coaching' ? 'coachTitle' : 'title'
  return (
    <Card title={t(title)}>
      {team.length === 0 && <p className="text-quiet">{t('none')}</p>}
      <ul className="flex flex-col gap-4 empty:hidden">
        {team.map((mediator) => (
          <Mediator key={mediator.id} view={view} mediator={mediator} />
        ))}
      </ul>
    </Card>
  )
}

function Mediator({ view, mediator }: { view: CaseView; mediator: MediatorView }) {
  const t = useTranslations('case')
  const roles = useTranslations('vocabulary.mediatorRoles')
  const { name, pronouns, role, you, ready, serves, away, declared } = mediator
  const line = [pronouns, you && t('people.you'), view.kind === 'mediation' && roles(role)]
    .filter(Boolean)
    .join(' · ')
  return (
    <li className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p className="text-lg leading-snug font-semibold">{name}</p>
        {(view.file || view.stage === 'assignment') && (
          <Tag tone={ready ? 'good' : serves && away ? 'warn' : 'quiet'}>
            {t(`team.${wordOf(mediator)}`)}
          </Tag>
        )}
      </div>
      <p className="leading-snug text-quiet">{line}</p>
      {declared && <Declared view={view} declared={declared} />}
    </li>
  )
}

/** How far it is with a mediator, in one word: for the others of the case only whether they have said yes. */
const wordOf = ({ serves, away, ready, declaration, answer }: MediatorView) => {
  if (declaration === 'excluded') return 'declaration.excluded' as const
  if (!serves) return `answer.${answer ?? 'stood-down'}` as const
  if (away) return 'away'
  if (ready) return 'ready'
  if (declaration === 'none' || declaration === 'pending')
    return `declaration.${declaration}` as const
  return 'notReady'
}

type Told = { view: CaseView; declared: NonNullable<MediatorView['declared']> }

/** What a mediator said about whom they know. */
function Declared({ view, declared }: Told) {
  const t = useTranslations('case')
  const words = useTranslations('vocabulary')
  const nameOf = (id: string) => view.people.find((person) => person.id === id)?.name ?? '…'
  return (
    <ul className="text-[0.9375rem] text-quiet">
      {declared.people.map(({ person, knows }) => (
        <li key={person}>
          {t('team.knows', { name: nameOf(person), how: words(`acquaintances.${knows}`) })}
        </li>
      ))}
      <li>
        {t('team.knowsConflict')}: {t(declared.knowsConflict ? 'answers.yes' : 'answers.no')}
      </li>
      <li>
        {t('team.canBeFair')}: {words(`fairness.${declared.canBeFair}`)}
      </li>
      {declared.comment && (
        <li>
          {t('team.comment')}: {declared.comment}
        </li>
      )}
    </ul>
  )
}
