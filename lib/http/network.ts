import 'server-only'
import { BlockList, isIP } from 'node:net'
import { headers } from 'next/headers'
import { env } from '#lib/env.ts'
import { peerHeader } from './peer-header.ts'

/** The network that this request comes from, as throttles count it. */
export const thisNetwork = async (): Promise<string> => networkOf(await headers())

/**
 * The network of whoever asks: an IPv4 address, or the /64 of an IPv6 one, since a household gets a whole /64.
 * A forwarding header counts only where it was written by a proxy that PARLEY_TRUSTED_PROXY names; read from the
 * right, up to the first address that is not such a proxy. What somebody puts to the left of it changes nothing.
 */
export function networkOf(given: Headers): string {
  const trusted = trustedProxies(env().PARLEY_TRUSTED_PROXY)
  const forwarded = (given.get('x-forwarded-for') ?? '').split(',').map(bare).reverse()
  let address = bare(given.get(peerHeader()) ?? '')
  for (const before of forwarded) {
    if (!isIn(trusted, address) || isIP(before) === 0) break
    address = before
  }
  return isIP(address) === 6 ? firstHalf(address) : address || 'unknown'
}

function trustedProxies(setting: string): BlockList {
  const list = new BlockList()
  for (const one of setting.split(',').map((part) => part.trim())) {
    const [address = '', bits] = one.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (isIP(address) === 0) continue
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

const isIn = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** An address without the clothes it may come in: `[::1]:80`, `10.0.0.1:80`, `::ffff:10.0.0.1`, `fe80::1%eth0`. */
function bare(text: string): string {
  const address = text
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
    .replace(/%.*$/, '')
  return address.replace(/^::ffff:(\d+(?:\.\d+){3})$/i, '$1')
}

/** The first 64 bits: four groups, written out. */
function firstHalf(address: string): string {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const groups = head === '' ? [] : head.split(':')
  const rest = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : 8 - groups.length - rest.length
  return [...groups, ...Array(zeros).fill('0'), ...rest].slice(0, 4).join(':')
}
