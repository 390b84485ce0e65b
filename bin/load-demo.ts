// The path is computed because the demo is data: the launcher works without it.
const path = new URL('../prisma/seed/demo.ts', import.meta.url).href
const demo: { loadDemo(ownerUrl: string, report: (line: string) => void): Promise<unknown> } =
  await import(path)
await demo.loadDemo(process.env.DATABASE_OWNER_URL ?? '', (line) => console.log(line))
// Pools that the library holds open would keep this process waiting.
process.exit(0)
