import { classNames } from './class-names.ts'

export type PersonColour = 1 | 2 | 3 | 4 | 5 | 6

const colours: Record<PersonColour, string> = {
  1: 'bg-person-1-soft text-person-1',
  2: 'bg-person-2-soft text-person-2',
  3: 'bg-person-3-soft text-person-3',
  4: 'bg-person-4-soft text-person-4',
  5: 'bg-person-5-soft text-person-5',
  6: 'bg-person-6-soft text-person-6',
}
const sizes = { s: 'size-8 text-[0.9375rem]', m: 'size-11 text-lg', l: 'size-14 text-2xl' }

type Props = { letter: string; colour: PersonColour; size?: keyof typeof sizes }

/** Stands beside a name. Letter and colour are drawn by lot for each case, so they mean nothing. */
export function AvatarLetter({ letter, colour, size = 'm' }: Props) {
  return (
    <span
      aria-hidden
      className={classNames(
        'inline-grid shrink-0 place-items-center rounded-pill border-[1.5px] border-current font-bold',
        colours[colour],
        sizes[size],
      )}
    >
      {letter}
    </span>
  )
}
