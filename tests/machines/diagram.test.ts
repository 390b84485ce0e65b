import { expect, test } from 'vitest'
import { boxes } from '../../machines/case/diagram/layout.ts'
import { renderDiagrams } from '../../machines/case/diagram.ts'
import { eventTypes } from '../../machines/case/events.ts'
import { caseStates } from '../../machines/case/states.ts'

const { mermaid, svg, table } = renderDiagrams()

test('picture and table name every state and every event', () => {
  for (const type of eventTypes)
    expect([type, table.includes(`\`${type}\``), mermaid.includes(type)]).toEqual([
      type,
      true,
      true,
    ])
  for (const state of caseStates)
    expect([
      state,
      table.includes(`| ${state} |`),
      svg.includes(`>${state.split('.').at(-1)}<`),
    ]).toEqual([state, true, true])
})

test('every line of the table says who may, and by which rule', () => {
  const lines = table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => line.split(' | '))
  expect(
    lines.filter((cells) => cells.length !== 6 || !cells[3]?.trim() || !cells[5]?.trim()),
  ).toEqual([])
})

test('the boxes of the picture do not cover each other', () => {
  const all = boxes()
  const covers = (a: (typeof all)[number], b: (typeof all)[number]) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  expect(
    all.flatMap((a) =>
      all.filter((b) => a !== b && covers(a, b)).map((b) => `${a.state} ${b.state}`),
    ),
  ).toEqual([])
})
