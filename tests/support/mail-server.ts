import type { Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A real mail server on a free port of this machine, which keeps what it is given. */
export class MailServer {
  port = 0
  readonly got: { to: string[]; raw: string; mail: ParsedMail }[] = []
  /** addresses that it does not know */
  unknown: string[] = []
  /** says nothing any more once it has the words: as a line that breaks */
  breaksAfterData = false
  #server: SMTPServer | undefined
  #lines = new Set<Socket>()

  async open(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      closeTimeout: 50,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: ({ address }, _session, done) => {
        const known = !this.unknown.includes(address)
        done(known ? null : Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
      },
      onData: async (stream, session, done) => {
        let raw = ''
        for await (const chunk of stream) raw += chunk
        const to = session.envelope.rcptTo.map(({ address }) => address)
        this.got.push({ to, raw, mail: await simpleParser(raw) })
        if (this.breaksAfterData) for (const line of this.#lines) line.destroy()
        else done()
      },
    })
    server.on('error', () => undefined)
    server.server.on('connection', (line: Socket) => {
      this.#lines.add(line)
      line.once('close', () => this.#lines.delete(line))
    })
    this.#server = server
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', () => resolve()))
    this.port = (server.server.address() as { port: number }).port
  }

  async close(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (!server) return
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
}
