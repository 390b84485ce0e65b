import { useTranslations } from 'next-intl'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'

type Props = { label: string; error: string | undefined; chosen: string | undefined }

const values = ['1', '2', '3', '4', '5'] as const
/** The mouth of each face, from sad to glad. */
const mouths = {
  1: 'M15 35q9-11 18 0',
  2: 'M16 33.5q8-5 16 0',
  3: 'M16 32h16',
  4: 'M16 31q8 5 16 0',
  5: 'M15 29.5q9 11 18 0',
}

/** How things are, as five faces with their words. */
export function Faces({ label, error, chosen }: Props) {
  const words = useTranslations('vocabulary.how')
  return (
    <ChoiceGroup id="how" name="payload.how:number" label={label} error={error}>
      <div className="grid grid-cols-5 gap-1.5 sm:gap-3">
        {values.map((value) => (
          <label
            key={value}
            className="relative flex flex-col items-center gap-1.5 rounded-card border-[1.5px] border-edge bg-raised px-1 py-3 text-center transition-colors hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-[1.5px] has-checked:ring-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <Face mouth={mouths[value]} />
            <span className="text-[0.9375rem] leading-tight font-semibold">{words(value)}</span>
            <input
              type="radio"
              name="payload.how:number"
              id={value === '1' ? 'how' : `how-${value}`}
              value={value}
              defaultChecked={chosen === value}
              className="mt-auto size-5 accent-accent outline-none"
            />
          </label>
        ))}
      </div>
    </ChoiceGroup>
  )
}

function Face({ mouth }: { mouth: string }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" className="size-11 sm:size-14">
      <circle cx="24" cy="24" r="21" className="fill-one-soft stroke-one" strokeWidth="2.5" />
      <circle cx="17" cy="20" r="2.75" className="fill-meet" />
      <circle cx="31" cy="20" r="2.75" className="fill-meet" />
      <path d={mouth} fill="none" strokeWidth="3" strokeLinecap="round" className="stroke-meet" />
    </svg>
  )
}
