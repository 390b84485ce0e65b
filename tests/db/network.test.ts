import { beforeAll, expect, it } from 'vitest'
import { networkOf } from '#lib/http/network.ts'
import { peerHeader } from '#lib/http/peer-header.ts'

// Read once by lib: set before anything asks.
beforeAll(() => {
  process.env.PARLEY_TRUSTED_PROXY = '10.0.0.0/8, 127.0.0.1, fd00::/8'
})

const from = (peer: string, forwarded?: string) =>
  networkOf(
    new Headers({ [peerHeader()]: peer, ...(forwarded ? { 'x-forwarded-for': forwarded } : {}) }),
  )

it.each([
  ['198.51.100.7', undefined, '198.51.100.7'],
  ['::ffff:198.51.100.7', undefined, '198.51.100.7'],
  ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
  ['2001:db8:1:2:ffff::1', undefined, '2001:db8:1:2'],
  ['2001:db8::1', undefined, '2001:db8:0:0'],
  ['::1', undefined, '0:0:0:0'],
  ['', undefined, 'unknown'],
])('%s, forwarded %s, is the network %s', (peer, forwarded, network) => {
  expect(from(peer, forwarded)).toBe(network)
})

it('a forwarding header from anybody but a trusted proxy changes nothing', () => {
  for (const forged of ['203.0.113.9', '10.0.0.1', 'nonsense', '203.0.113.9, 10.0.0.1']) {
    expect(from('198.51.100.7', forged), forged).toBe('198.51.100.7')
  }
})

it('behind trusted proxies counts the last address that is not one, whatever stands to the left', () => {
  expect(from('10.1.2.3', '203.0.113.9')).toBe('203.0.113.9')
  expect(from('10.1.2.3', '1.1.1.1, 203.0.113.9')).toBe('203.0.113.9')
  expect(from('127.0.0.1', '1.1.1.1, 203.0.113.9, 10.9.9.9')).toBe('203.0.113.9')
  expect(from('fd00::1', '2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
  expect(from('10.1.2.3', '203.0.113.9:51234')).toBe('203.0.113.9')
  expect(from('10.1.2.3', '[2001:db8:1:2::9]:443')).toBe('2001:db8:1:2')
  expect(from('10.1.2.3', '1.1.1.1, nonsense')).toBe('10.1.2.3')
  expect(from('10.1.2.3')).toBe('10.1.2.3')
})

it('the name under which the connection is noted cannot be guessed', () => {
  const forged = new Headers({
    'x-peer': '1.1.1.1',
    'x-real-ip': '1.1.1.1',
    forwarded: 'for=1.1.1.1',
  })
  expect(networkOf(forged)).toBe('unknown')
  expect(peerHeader()).toMatch(/^x-peer-[0-9a-f]{24}$/)
})
