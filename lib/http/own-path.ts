/** A path of this very site, or nothing: never an address that could lead away (`//host`, `/\host`, `/.//host`). */
export function ownPath(text: string | undefined | null): string | null {
  if (!text || text.length > 500 || !/^\/(?![/\\])/.test(text)) return null
  // Control characters are dropped by browsers, and could hide a second slash.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\\]/.test(text)) return null
  // Steps of dots are taken before anybody goes there, and what they leave may begin with two slashes.
  const path = URL.parse(text, 'http://own')?.pathname
  return path === undefined || path.startsWith('//') ? null : text
}
