/** A browser and the system under it, as their owner would call them; nothing where it is none of these. */
export type BrowserKind = { browser: string | null; system: string | null }

// The order counts: nearly every browser also claims to be some other.
const browsers: [string, RegExp][] = [
  ['edge', /\bEdg(e|A|iOS)?\//],
  ['opera', /\bOPR\//],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(Firefox|FxiOS)\//],
  ['chrome', /\b(Chrome|CriOS|Chromium)\//],
  ['safari', /\bVersion\/.*\bSafari\//],
]
const systems: [string, RegExp][] = [
  ['ios', /\b(iPhone|iPad|iPod)\b/],
  ['android', /\bAndroid\b/],
  ['chromeos', /\bCrOS\b/],
  ['windows', /\bWindows\b/],
  ['mac', /\bMac(intosh| OS X)\b/],
  ['linux', /\bLinux\b/],
]

/** The kind of browser in a User-Agent header. No version and no model: no more than helps to know it again. */
export function browserKind(userAgent: string | null): BrowserKind {
  const text = (userAgent ?? '').slice(0, 500)
  const first = (list: [string, RegExp][]) => list.find(([, sign]) => sign.test(text))?.[0] ?? null
  return { browser: first(browsers), system: first(systems) }
}
