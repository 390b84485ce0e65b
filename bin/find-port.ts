import { connect, createServer } from 'node:net'

// Where no browser goes, and so Next does not listen: https://fetch.spec.whatwg.org/#port-blocking, those that anybody
// may listen on.
const refused = [
  ...[1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566],
  ...[6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
]

/** The first free port at or after `wanted` that a browser can reach; 0 lets the system choose one. */
export async function findPort(host: string, wanted: number): Promise<number> {
  for (let port = wanted; port <= 65_535; port += 1) {
    if (refused.includes(port) || (port !== 0 && (await isAnswered(port)))) continue
    const bound = await tryToListen(host, port)
    if (bound) return bound
  }
  throw new Error(`No free port at or after ${wanted}.`)
}

/** Some systems let a second program listen on 127.0.0.1 beside one on every address: so ask first. */
function isAnswered(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: 'localhost', port, timeout: 500 })
    const settle = (answered: boolean) => {
      socket.destroy()
      resolve(answered)
    }
    socket.once('connect', () => settle(true))
    socket.once('timeout', () => settle(false))
    socket.once('error', () => settle(false))
  })
}

function tryToListen(host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined)
      else reject(error)
    })
    server.listen({ host, port }, () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : undefined))
    })
  })
}
