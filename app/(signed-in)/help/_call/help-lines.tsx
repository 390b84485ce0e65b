import { Phone } from 'lucide-react'

export type HelpLine = { label: string; number: string }

/** The programme's help numbers, to press at once. */
export function HelpLines({ numbers }: { numbers: readonly HelpLine[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 empty:hidden">
      {numbers.map(({ label, number }) => (
        <li key={label + number}>
          <a
            href={`tel:${number.replace(/[^\d+]/g, '')}`}
            className="inline-flex min-h-11 items-center gap-2 text-care"
          >
            <Phone aria-hidden className="size-5 shrink-0" />
            <span>
              {label}{' '}
              <strong className="whitespace-nowrap underline underline-offset-3" dir="auto">
                {number}
              </strong>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
