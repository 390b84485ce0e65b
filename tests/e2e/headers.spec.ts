import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test'
import { speakAs } from '#tests/support/api.ts'

// The headers of every kind of answer: pages, files, refusals, for somebody and for nobody.

let nobody: APIRequestContext
let supervisor: APIRequestContext

test.beforeAll(async () => {
  nobody = await speakAs(null)
  supervisor = await speakAs('supervisor')
})

test.describe('every answer', () => {
  const kinds: [string, (api: APIRequestContext) => Promise<APIResponse>][] = [
    ['a page', (api) => api.get('/')],
    ['a page of somebody signed in', (api) => api.get('/home')],
    ['a page that is not there', (api) => api.get('/nowhere')],
    ['a redirect', (api) => api.get('/home', { maxRedirects: 0 })],
    ['JSON', (api) => api.get('/api/me')],
    ['a problem', (api) => api.post('/api/cases', { data: {} })],
    ['a method that is not there', (api) => api.delete('/api/cases')],
    ['a built file', async (api) => api.get(await builtFile(api))],
    ['the icon', (api) => api.get('/icon.svg')],
  ]
  for (const [what, ask] of kinds) {
    test(`carries the standing headers: ${what}`, async () => {
      for (const api of [supervisor, nobody]) {
        const headers = (await ask(api)).headers()
        expect(headers).toMatchObject({
          'strict-transport-security': expect.stringContaining('max-age=63072000'),
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'same-origin',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'x-frame-options': 'DENY',
          'permissions-policy': expect.stringContaining('camera=()'),
        })
        const policy = headers['content-security-policy'] ?? ''
        expect(policy).toContain("default-src 'none'")
        expect(policy).toContain("frame-ancestors 'none'")
        expect(policy).not.toContain('unsafe-inline')
        expect(headers['x-powered-by']).toBeUndefined()
        expect(headers.server).toBeUndefined()
        if (!what.includes('file')) expect(headers['cache-control']).toContain('no-store')
      }
    })
  }

  test('has a nonce of its own', async () => {
    const nonces = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const { 'content-security-policy': policy = '' } = (await nobody.get('/')).headers()
        return policy.match(/nonce-([^']+)/)?.[1]
      }),
    )
    expect(new Set(nonces).size).toBe(5)
  })

  async function builtFile(api: APIRequestContext): Promise<string> {
    const page = await (await api.get('/')).text()
    return page.match(/\/_next\/static\/[^"\\]+\.(css|js)/)?.[0] ?? ''
  }
})
