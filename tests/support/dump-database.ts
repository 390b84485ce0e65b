import { asOwner } from './as-owner.ts'

/** Every row of every table as the owner sees it, one a line: what whoever steals a dump holds. */
export async function dumpDatabase(): Promise<string> {
  const tables = await asOwner<{ name: string }>(
    `select relname as name from pg_class where relkind in ('r', 'p', 'm') and relnamespace in
       (select oid from pg_namespace where nspname not like 'pg\\_%' and nspname <> 'information_schema') order by 1`,
  )
  const lines: string[] = []
  for (const { name } of tables) {
    const rows = await asOwner<{ line: string }>(`select t::text as line from "${name}" t`)
    lines.push(...rows.map(({ line }) => `${name}\t${line}`))
  }
  return lines.join('\n')
}

/** A text as it may lie in a dump: as it is, in hex, and in base64 wherever in a longer text it stood. */
export function spellings(text: string): string[] {
  const bytes = Buffer.from(text)
  const inBase64 = [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    // The letters at both ends depend on what stands before and after.
    const core = whole.slice(before === 0 ? 0 : 4, -4)
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')]
  })
  const hex = bytes.toString('hex')
  return [text, encodeURIComponent(text), hex, hex.toUpperCase(), ...inBase64]
}
