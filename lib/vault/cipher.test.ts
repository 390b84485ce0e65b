import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { decrypt, encrypt } from './cipher.ts'
import { judgeRootKey, VaultShut } from './judge-root-key.ts'
import { readSealed } from './sealed-format.ts'

const key = randomBytes(32)
const bond = 'statement|text_sealed|row'
const seal = (text: string, name?: string) => encrypt(key, bond, Buffer.from(text), name)
const opens = (sealed: string, name?: string) => decrypt(key, bond, sealed, name).toString()

describe('a sealed text', () => {
  it('opens to what it was, whatever it holds', () => {
    for (const text of ['', 'He took it.', 'ñ 😶 \u0000', 'x'.repeat(10_000)])
      expect(opens(seal(text, '12'), '12')).toBe(text)
  })

  it('is as long for one letter as for two hundred', () => {
    const lengths = Array.from({ length: 200 }, (_, n) => seal('x'.repeat(n + 1)).length)
    expect(new Set(lengths).size).toBe(1)
  })

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 50 }, () => seal('same'))).size).toBe(50)
  })

  it('opens only with its key, its key’s name and its place', () => {
    const sealed = seal('mine', '3')
    expect(() => decrypt(randomBytes(32), bond, sealed, '3')).toThrow()
    expect(() => decrypt(key, `${bond}x`, sealed, '3')).toThrow()
    expect(() => opens(sealed, '4')).toThrow()
    const renamed = sealed.replace('v1.3.', 'v1.4.')
    expect(() => opens(renamed, '4')).toThrow()
  })

  it('is refused after any one of its bits was turned', () => {
    const { iv, body, tag } = readSealed(seal('mine'))
    const whole = Buffer.concat([iv, body, tag])
    let refused = 0
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const turned = Buffer.from(whole)
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const parts = [turned.subarray(0, 12), turned.subarray(12, -16), turned.subarray(-16)]
      const text = ['v1', '1', ...parts.map((part) => part.toString('base64url'))].join('.')
      expect(() => opens(text)).toThrow()
      refused++
    }
    expect(refused).toBe((12 + 256 + 16) * 8)
  })

  it('is refused in every other spelling', () => {
    const sealed = seal('mine')
    const [, , iv = '', body = '', tag = ''] = sealed.split('.')
    const write = (...parts: string[]) => parts.join('.')
    // The last letter of the text and of the tag carry bits that belong to no byte.
    const next = (text: string) => {
      const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
      return text.slice(0, -1) + letters[letters.indexOf(text.at(-1) ?? '') ^ 1]
    }
    const others = [
      '',
      'mine',
      sealed.slice(1),
      sealed.slice(0, -1),
      `${sealed}A`,
      `${sealed}.`,
      `${sealed}.x`,
      ` ${sealed}`,
      `${sealed}\n`,
      sealed.toUpperCase(),
      write('v2', '1', iv, body, tag),
      write('v1', iv, body, tag),
      write('v1', '', iv, body, tag),
      write('v1', '01', iv, body, tag),
      write('v1', '1 ', iv, body, tag),
      write('v1', '1', '', body, tag),
      write('v1', '1', iv, '', tag),
      write('v1', '1', iv, body, ''),
      write('v1', '1', iv, body, tag.slice(0, 16)),
      write('v1', '1', `${iv}AAAA`, body, tag),
      write('v1', '1', iv, body.slice(0, -8), tag),
      write('v1', '1', iv, next(body), tag),
      write('v1', '1', iv, body, next(tag)),
      write('v1', '1', iv, body, `${tag}==`),
      write('v1', '1', iv, `${body.slice(0, 9)} ${body.slice(9)}`, tag),
      write('v1', '1', tag, body, iv),
    ]
    for (const text of others) expect(() => opens(text), text.slice(0, 40)).toThrow()
    expect(opens(sealed)).toBe('mine')
  })
})

describe('a root key', () => {
  const judge = (bytes: Buffer) => judgeRootKey(bytes.toString('base64'), 'PARLEY_KEY')

  it('is taken when it was drawn', () => {
    for (let n = 0; n < 1000; n++) {
      const drawn = randomBytes(32)
      expect(judge(drawn)).toEqual(drawn)
    }
  })

  it('is refused when it was typed or counted, and never repeated', () => {
    const weak = [
      Buffer.alloc(32),
      Buffer.alloc(32, 7),
      Buffer.from(Array.from({ length: 32 }, (_, n) => n)),
      Buffer.from(Array.from({ length: 32 }, (_, n) => 255 - n * 3)),
      Buffer.from('0123456789abcdef'.repeat(2)),
      Buffer.from('the quick brown fox jumped over!'),
      Buffer.from(randomBytes(16).toString('hex')),
      randomBytes(31),
      randomBytes(33),
      Buffer.alloc(0),
    ]
    for (const key of weak) {
      expect(() => judge(key)).toThrow(VaultShut)
      const said = (() => {
        try {
          judge(key)
        } catch (error) {
          return String(error)
        }
      })()
      if (key.length > 0) expect(said).not.toContain(key.toString('base64'))
    }
    const spelled = randomBytes(32).toString('base64')
    for (const text of [
      `${spelled} `,
      spelled.slice(0, -1),
      `${spelled}A`,
      spelled.replace('=', ''),
    ])
      expect(() => judgeRootKey(text, 'PARLEY_KEY')).toThrow(VaultShut)
  })
})
