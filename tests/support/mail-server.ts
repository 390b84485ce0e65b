import type { Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A real mail server on a free port of this machine, which keeps what it is given. */
export class MailServer {
  port = 0
  readonly got: { to: string[]; raw: string; mail: ParsedMail }[] = []
  /** addresses that it does not know */
  unknown: string[] = []
  /** addresses for which it takes nothing just now */
  busy: string[] = []
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
        const no = (said: string, responseCode: number) =>
          done(Object.assign(new Error(said), { responseCode }))
        if (this.unknown.includes(address)) no('no such mailbox', 550)
        else if (this.busy.includes(address)) no('try again later', 450)
        else done()
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
