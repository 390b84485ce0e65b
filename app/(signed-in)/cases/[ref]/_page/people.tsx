import { useTranslations } from 'next-intl'
import { AvatarLetter, type PersonColour } from '#app/ui/avatar-letter.tsx'
import { Card } from '#app/ui/card.tsx'
import { personColours } from '#app/ui/person-colour.ts'
import type { PersonView } from '#lib/cases/view/intake-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'

/** Who is in the case, everyone alike. */
export function People({ view }: { view: CaseView }) {
  const t = useTranslations('case')
  const { people, requestedBy, kind, file } = view
  if (people.length === 0) return null
  const colours = personColours(people)
  const asked = requestedBy?.referral ? 'youReferred' : 'youAsked'
  const askedBy = requestedBy?.referral ? 'referredBy' : 'requestedBy'
  return (
    <Card title={t(kind === 'coaching' ? 'people.coachedTitle' : 'people.title')}>
      <ul className="flex flex-col gap-4">
        {people.map((person) => (
          <Person
            key={person.id}
            person={person}
            colour={colours.get(person.id) ?? 1}
            staff={file !== null}
            asked={requestedBy?.id === person.id && !requestedBy.referral}
          />
        ))}
      </ul>
      {kind === 'coaching' && <p className="text-quiet">{t('coaching.note')}</p>}
      {requestedBy && (
        <p className="text-quiet">
          {requestedBy.you
            ? t(`people.${asked}`)
            : t(`people.${askedBy}`, { name: requestedBy.name ?? '…' })}
        </p>
      )}
      {people.length > 1 && <p className="text-[0.9375rem] text-quiet">{t('people.equal')}</p>}
    </Card>
  )
}

type Props = {
  person: PersonView
  colour: PersonColour
  staff: boolean
  /** it is they who asked for help */
  asked: boolean
}

function Person({ person, colour, staff, asked }: Props) {
  const t = useTranslations('case.people')
  const { name, pronouns, letter, you, here, standing } = person
  const more = [
    pronouns,
    you && t('you'),
    !here && t('left'),
    ...(staff && standing ? standingKeys(standing, asked).map((key) => t(`standing.${key}`)) : []),
  ].filter(Boolean)
  return (
    <li className="flex items-center gap-3.5">
      <AvatarLetter letter={letter} colour={colour} />
      <div className="min-w-0">
        <p className="text-lg leading-snug font-semibold">{name}</p>
        {more.length > 0 && <p className="leading-snug text-quiet">{more.join(' · ')}</p>}
      </div>
    </li>
  )
}

function standingKeys(
  { invited, screened, consent }: NonNullable<PersonView['standing']>,
  asked: boolean,
) {
  return [
    invited ? (asked && consent === 'none' ? 'asked' : consent) : ('notInvited' as const),
    screened ? ('screened' as const) : ('notScreened' as const),
  ]
}
