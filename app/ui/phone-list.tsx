import { Phone } from 'lucide-react'

type Props = { numbers: { label: string; number: string }[] }

/** Numbers to call, side by side, each a tap away. */
export function PhoneList({ numbers }: Props) {
  return (
    <ul className="flex flex-wrap gap-2.5 empty:hidden">
      {numbers.map(({ label, number }) => (
        <li key={label + number}>
          <a
            href={`tel:${number.replace(/[^\d+]/g, '')}`}
            className="inline-flex min-h-11 items-center gap-2 rounded-field border-[1.5px] border-care bg-raised px-3.5 py-1.5 text-ink"
          >
            <Phone aria-hidden className="size-5 shrink-0 text-care" />
            <span>
              {label} <strong dir="auto">{number}</strong>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
