/** The little of it that the tests use: the package brings no types of its own. */
declare module 'mailparser' {
  export type ParsedMail = {
    subject?: string
    text?: string
    html: string | false
    messageId?: string
    from?: { text: string }
    headers: Map<string, unknown>
  }
  export function simpleParser(raw: string): Promise<ParsedMail>
}
