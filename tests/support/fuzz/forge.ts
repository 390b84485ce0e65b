import type { Dice } from '../tamper/dice.ts'

const elsewhere = [
  'evil.example',
  'localhost:3000',
  '127.0.0.1',
  '[::1]',
  'evil.example, localhost',
  '',
]

/** Headers by which somebody claims to be somewhere or somebody else. None of them may change anything. */
export function forgedHeaders(dice: Dice): Record<string, string> {
  const all: Record<string, string> = {
    'X-Forwarded-For': dice.of(['127.0.0.1', '::1', 'a, b, c', '1'.repeat(2000), '-']),
    'X-Forwarded-Host': dice.of(elsewhere),
    'X-Forwarded-Proto': dice.of(['https', 'javascript', 'ftp,https', '']),
    Forwarded: `for=${dice.of(elsewhere)};host=${dice.of(elsewhere)};proto=https`,
    'X-Original-URL': '/api/people',
    'X-Rewrite-URL': '/api/duty',
    'X-HTTP-Method-Override': dice.of(['GET', 'DELETE', 'PUT', '__proto__']),
    'X-Middleware-Subrequest': 'proxy:proxy:proxy:proxy:proxy',
    'X-Actor': '00000000-0000-0000-0000-000000000000',
    Authorization: dice.of(['Bearer x', 'Basic Og==', 'Negotiate']),
    'Accept-Language': dice.of(['xx', '*;q=nan', 'en'.repeat(500), '../en', 'es;q=2']),
    Referer: dice.of(['http://evil.example/', 'not an address', 'http://localhost:3000/%ff', '']),
    'Content-Length': dice.of(['-1', '0', '1e9', 'x', '99999999999']),
    'Content-Encoding': dice.of(['gzip', 'br', 'x']),
    'Transfer-Encoding': 'chunked',
    'Idempotency-Key': dice.of([
      'x',
      '__proto__',
      '0'.repeat(5000),
      "'",
      '00000000-0000-0000-0000-000000000000',
    ]),
    Range: 'bytes=0-,5-1',
    'Sec-Fetch-Site': dice.of(['cross-site', 'none', 'same-site', 'x']),
    Cookie: dice.of(['a=b', '__Host-login=x; __Host-login=y', '='.repeat(900), '\u00ff=\u00fe']),
    Host: dice.of(['evil.example', 'localhost']),
  }
  const names = Object.keys(all).filter(() => dice.below(4) === 0)
  return Object.fromEntries(names.map((name) => [name, all[name] ?? '']))
}

/** An origin that is not ours, and nothing that vouches for it. */
export const foreignOrigin = (dice: Dice): Record<string, string> => ({
  Origin: dice.of([
    'null',
    'http://evil.example',
    'http://localhost:3000.evil.example',
    'https://localhost:3000',
    '',
  ]),
  'Sec-Fetch-Site': dice.of(['cross-site', 'none', 'same-site', '']),
})
