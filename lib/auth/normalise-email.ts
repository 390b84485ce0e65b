import 'server-only'

/** An address in the one form in which it is looked up, or nothing where it cannot be an address. */
export function normaliseEmail(text: string): string | null {
  const email = text.normalize('NFKC').trim().toLowerCase()
  // Exactly one @: with two, different programs would send to different people.
  if (
    email.length > 254 ||
    !/^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\]+$/.test(email)
  ) {
    return null
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u001f\u007f]/.test(email) ? null : email
}
