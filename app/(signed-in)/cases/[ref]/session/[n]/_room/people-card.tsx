import { useTranslations } from 'next-intl'
import { AvatarLetter } from '#app/ui/avatar-letter.tsx'
import { personColours } from '#app/ui/person-colour.ts'
import type { RoomProps } from './room-props.ts'

/** Who sits at the table. */
export function PeopleCard({ view, room }: RoomProps) {
  const t = useTranslations('sessionRoom.people')
  const colours = personColours(view.people)
  const people = view.people.filter((one) => room.present.includes(one.id))
  const team = (view.team ?? []).filter((one) => one.serves)
  return (
    <section className="card flex flex-col gap-4 p-5">
      <h2 className="text-lg">{t('title')}</h2>
      <ul className="flex flex-col gap-2.5">
        {people.map(({ id, name, pronouns, letter, you }) => (
          <li key={id} className="flex items-center gap-3">
            <AvatarLetter letter={letter} colour={colours.get(id) ?? 1} size="s" />
            <span>
              <span className="font-semibold">{name}</span>
              {pronouns && <span className="text-quiet"> ({pronouns})</span>}
              {you && <span className="text-quiet"> · {t('you')}</span>}
            </span>
          </li>
        ))}
      </ul>
      {team.length > 0 && (
        <p className="text-[0.9375rem] text-quiet">
          {t('mediators')}: {team.map((one) => one.name).join(', ')}
        </p>
      )}
    </section>
  )
}
