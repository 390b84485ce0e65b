import { expect, test } from 'vitest'
import { mend } from './mend-requests.ts'

const mended = (method: string, url: string) => {
  const request = { method, url }
  mend(request)
  return `${request.method} ${request.url}`
}

test.each([
  ['/p/%ff', '/p/%25ff'],
  ['/%', '/%25'],
  ['/a%20b/%f?x=%ff&y=a?b', '/a%2520b/%25f?x=%ff&y=a?b'],
])('takes %s as it stands', (url, literal) => {
  expect(mended('GET', url)).toBe(`GET ${literal}`)
})

test.each(['/', '/home?q=%ff', '/p/caf%C3%A9', '/%00', '*', ''])('leaves %j alone', (url) => {
  expect(mended('POST', url)).toBe(`POST ${url}`)
})

test('makes of TRACE a method that no route has', () => {
  expect(mended('TRACE', '/p/%ff')).toBe('PATCH /api/health')
})
