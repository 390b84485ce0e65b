type Props = { title: string; steps: string[] }

/** What happens next, one thing after the other. */
export function NumberedSteps({ title, steps }: Props) {
  return (
    <section aria-labelledby="what-next" className="flex flex-col gap-3">
      <h2 id="what-next" className="text-xl">
        {title}
      </h2>
      <ol className="flex flex-col gap-3">
        {steps.map((step, place) => (
          <li key={step} className="flex gap-3.5">
            <span
              aria-hidden
              className="grid size-8 shrink-0 place-items-center rounded-pill bg-accent-soft font-bold text-accent"
            >
              {place + 1}
            </span>
            <span className="pt-0.5">{step}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
