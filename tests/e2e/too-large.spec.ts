import { expect, test } from '@playwright/test'
import { fileRequest, speakAs } from '#tests/support/api.ts'

test('a form that is too large comes back to its own page, which says so', async () => {
  const origin = process.env.PARLEY_TEST_ORIGIN ?? ''
  const supervisor = await speakAs('supervisor')
  const { ref } = await fileRequest(await speakAs('party7'))
  const page = `/cases/${ref}/pause`
  const send = (from: string) =>
    supervisor.post(`/api/cases/${ref}/events`, {
      form: { type: 'pause', back: page, 'payload.reason': 'a'.repeat(300_000) },
      headers: { Referer: from },
      maxRedirects: 0,
    })
  const answer = await send(`${origin}${page}`)
  expect(answer.status()).toBe(303)
  expect(answer.headers().location).toBe(`${page}?problem=too-large`)
  const shown = await (await supervisor.get(`${page}?problem=too-large`)).text()
  expect(shown).toContain('Please make your text shorter and send it again.')
  expect((await send(`https://elsewhere.example${page}`)).status()).toBe(413)
})
