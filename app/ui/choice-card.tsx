import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  type: 'radio' | 'checkbox'
  label: ReactNode
  hint?: ReactNode
  /** An icon or a small picture. */
  picture?: ReactNode
}

/** One choice as a large target; the native input stays visible inside it. */
export function ChoiceCard({ label, hint, picture, ...input }: Props) {
  const hintId = hint ? `${input.id}-hint` : undefined
  const described = [input['aria-describedby'], hintId].filter(Boolean).join(' ')
  return (
    <label className="relative flex min-h-14 items-start gap-3.5 rounded-card border-[1.5px] border-edge bg-raised px-4 py-3.5 transition-colors hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-[1.5px] has-checked:ring-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus has-disabled:opacity-60">
      <input
        {...input}
        aria-describedby={described || undefined}
        className="mt-0.5 size-6 shrink-0 accent-accent outline-none"
      />
      <span className="flex min-w-0 flex-1 flex-col gap-0.5">
        <span className="text-lg leading-snug font-semibold">{label}</span>
        {hint && (
          <span id={hintId} className="leading-snug text-quiet">
            {hint}
          </span>
        )}
      </span>
      {picture && <span className="shrink-0 text-accent [&>svg]:size-8">{picture}</span>}
    </label>
  )
}
