import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { findPort } from '#bin/find-port.ts'

it('passes by a port to which no browser goes', async () => {
  expect(await findPort('127.0.0.1', 3659)).toBeGreaterThan(3659)
  expect(await findPort('127.0.0.1', 6665)).toBeGreaterThan(6669)
})

it('passes by a port that is taken', async () => {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as { port: number }
  expect(await findPort('127.0.0.1', port)).toBeGreaterThan(port)
  server.close()
})
