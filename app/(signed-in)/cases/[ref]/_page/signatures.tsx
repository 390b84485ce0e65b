import { Check, Circle } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { AvatarLetter, type PersonColour } from '#app/ui/avatar-letter.tsx'
import { personColours } from '#app/ui/person-colour.ts'
import { Time } from '#app/ui/time.tsx'
import type { AgreementView, SignatureView } from '#lib/cases/view/agreement-types.ts'
import type { PersonView } from '#lib/cases/view/intake-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'

/** Who has signed and who has not, at a glance. */
export function Signatures({ view, text }: { view: CaseView; text: AgreementView }) {
  const t = useTranslations('case.agreement')
  const { zone } = view.programme
  const colours = personColours(view.people)
  const of = (id: string) => text.signatures.find((signature) => signature.by.id === id)
  const people = view.people.filter((person) => person.here || of(person.id))
  const ids = new Set(people.map((person) => person.id))
  const witnesses = text.signatures.filter(({ by }) => !ids.has(by.id))
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 className="text-base">{t('signatures')}</h3>
      <ul className="flex flex-col gap-3">
        {people.map((person) => (
          <Line
            key={person.id}
            person={person}
            colour={colours.get(person.id)}
            signature={of(person.id)}
            zone={zone}
          />
        ))}
        {witnesses.map((signature) => (
          <Line key={signature.by.id} signature={signature} zone={zone} />
        ))}
      </ul>
    </div>
  )
}

type Props = {
  person?: PersonView
  colour?: PersonColour | undefined
  signature: SignatureView | undefined
  zone: string
}

function Line({ person, colour = 1, signature, zone }: Props) {
  const t = useTranslations('case.agreement')
  const Icon = signature ? Check : Circle
  return (
    <li className="flex items-center gap-3">
      {person && <AvatarLetter letter={person.letter} colour={colour} size="s" />}
      <span className="min-w-0 flex-1 leading-snug">
        <span className="font-semibold">{signature?.by.name ?? person?.name}</span>
        {!person && <span className="text-quiet"> · {t('witness')}</span>}
        <br />
        <span className="text-[0.9375rem] text-quiet">
          {signature ? (
            <>
              {t('signed', { name: signature.signedAs })} ·{' '}
              <Time at={signature.at} zone={zone} style="short" />
            </>
          ) : (
            t('notSigned')
          )}
        </span>
      </span>
      <Icon aria-hidden className={signature ? 'size-6 text-good' : 'size-6 text-quiet'} />
    </li>
  )
}
