/** A path of this very site, or nothing: never an address that could lead away (`//host`, `/\host`). */
export function ownPath(text: string | undefined | null): string | null {
  if (!text || text.length > 500 || !/^\/(?![/\\])/.test(text)) return null
  // Control characters are dropped by browsers, and could hide a second slash.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u001f\\]/.test(text) ? null : text
}
