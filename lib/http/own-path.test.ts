import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test.each([
  '//evil.com',
  '/\\evil.com',
  '/\t/evil.com',
  '/\n/evil.com',
  '/.//evil.com',
  '/..//evil.com',
  '/././/evil.com',
  '/a/..//evil.com',
  '/a/b/../..//evil.com/x?y#z',
  '/%2e//evil.com',
  '/%2E%2e//evil.com',
  '/a/.%2e//evil.com',
  '/.\\/evil.com',
  'https://evil.com',
  'javascript:alert(1)',
  'home',
  '',
])('leads away, and is no path of ours: %j', (text) => {
  expect(ownPath(text)).toBeNull()
})

test.each([
  '/',
  '/home',
  '/cases/K7QF-2MXD?problem=invalid#top',
  '/sign-in?next=%2F%2Fevil.com',
  '/cases/../home',
  '/a//b',
  '/%2f/b',
])('is a path of ours: %j', (text) => {
  expect(ownPath(text)).toBe(text)
  expect(new URL(text, 'http://own').host).toBe('own')
})
