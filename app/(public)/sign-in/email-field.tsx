import { TextField } from '#app/ui/text-field.tsx'

type Props = {
  label: string
  hint?: string
  whoCanRead?: string
  defaultValue?: string
  error?: string | undefined
}

/** The address by which somebody signs in: a field of this name stands once on a page. */
export function EmailField(props: Props) {
  return (
    <TextField
      name="email"
      type="email"
      autoComplete="username"
      inputMode="email"
      spellCheck={false}
      autoCapitalize="none"
      maxLength={254}
      required
      {...props}
    />
  )
}
