import { isDatabaseAlive } from '#lib/health/is-database-alive.ts'

/** For those who watch over the machine: works, or does not. Nothing more. */
export async function GET(): Promise<Response> {
  const alive = await isDatabaseAlive()
  return Response.json(
    { status: alive ? 'ok' : 'down' },
    { status: alive ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
