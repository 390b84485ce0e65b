import type { Dice } from '../tamper/dice.ts'

/** Texts that software has stumbled over somewhere: ends of texts, directions, markup, other languages' syntax. */
export const nastyTexts: readonly string[] = [
  ...[
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    'x\udfff',
    '\u202e',
    '\ufeff',
    '\u200b',
    '\r\n',
    '\\',
    "'",
    '"',
    '`',
  ],
  ...[
    "'; drop table cases; --",
    "' or '1'='1",
    '$1',
    '%s%n',
    '\u0024{7*7}',
    '{{7*7}}',
    '#{7*7}',
    '<!--',
    ']]>',
  ],
  ...[
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '../../etc/passwd',
    '%2e%2e%2f',
    'C:\\con',
    'file:///etc/hosts',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'then',
    'length',
    'undefined',
    'null',
    'NaN',
  ],
  ...[
    '-1',
    '0',
    '1e309',
    '0x10',
    '١٢٣',
    '９',
    '1_000',
    '1,5',
    '2026-02-30T25:61:61Z',
    '0000-00-00',
    '+275760-09-13T00:00:00Z',
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    'ZZZZ-2222',
    'zzzz-2222',
    'ΑΒΓΔ-2222',
    '\u{1d7d8}',
    '👩‍👩‍👧‍👦',
    'ß',
    'İ',
    'ﷺ',
  ],
  ...[
    'a'.repeat(70_000),
    '\u0301'.repeat(500),
    '🏳️‍🌈'.repeat(300),
    'Z\u0351\u036b'.repeat(200),
    '('.repeat(5000),
  ],
]

/** Values that are of no kind that a field expects. */
const nastyValues: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -0,
    -1,
    1.5,
    1e308,
    -1e308,
    5e-324,
    2 ** 53,
    -(2 ** 63),
    2 ** 31,
    4_294_967_296,
  ],
  ...[
    [],
    [[]],
    [null],
    {},
    { length: 1e9 },
    { toString: 1 },
    { toJSON: 'x' },
    { valueOf: {} },
    JSON.parse('{"then":{}}'),
  ],
  ...[
    { $ne: null },
    { $gt: '' },
    { set: 'x' },
    { connect: { id: 'x' } },
    { equals: null },
    { contains: '' },
  ],
  ...[
    { 0: 'x', length: 1 },
    { constructor: { prototype: { role: 'supervisor' } } },
    { sql: 'select 1' },
  ],
  ...[
    Array.from({ length: 2000 }, () => 'x'),
    Object.fromEntries(Array.from({ length: 999 }, (_, n) => [`k${n}`, n])),
  ],
]

/** Names that somebody adds in the hope that they are written somewhere. */
export const wishedKeys: readonly string[] = [
  ...[
    'id',
    'role',
    'roles',
    'memberships',
    'personId',
    'person_id',
    'programmeId',
    'by',
    'byId',
    'actor',
    'actorId',
  ],
  ...[
    'state',
    'version',
    'relations',
    'caseId',
    'ref',
    'isAdmin',
    'admin',
    'shared',
    'holds',
    'system',
    'createdAt',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '',
    '.',
    'a.b',
    'x\0y',
    '$where',
    'guest',
  ],
]

export const anything = (dice: Dice): unknown =>
  dice.coin() ? dice.of(nastyTexts) : dice.of(nastyValues)

/** As many objects or lists in one another as are asked for, as JSON. */
export const nested = (depth: number, dice: Dice): string =>
  dice.coin()
    ? `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
    : `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`
