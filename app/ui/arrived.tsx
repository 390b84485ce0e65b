import { LetterOnItsWay } from './illustrations/letter-on-its-way.tsx'

type Props = { title: string; number: string; caseNumber: string }

/** What was sent has arrived: the head of the page that says so, with the number of the case. */
export function Arrived({ title, number, caseNumber }: Props) {
  return (
    <header className="flex flex-col items-center gap-3 rounded-card bg-good-soft px-5 py-8 text-center">
      <div className="w-40 print:hidden">
        <LetterOnItsWay />
      </div>
      <h1 className="text-[1.75rem] sm:text-4xl">{title}</h1>
      <p>{number}</p>
      <p className="text-2xl font-bold tracking-wide">{caseNumber}</p>
    </header>
  )
}
