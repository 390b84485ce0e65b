import { type Dice, scratch } from '../dice.ts'

/** Changes the checkpoint file. Gives the new text; never the old one. */
export function tamperFile(text: string, dice: Dice): { text: string; what: string } {
  for (;;) {
    const { name, work } = dice.of(ways)
    const changed = work(text, dice)
    if (changed !== text) return { text: changed, what: `${name} in the checkpoint file` }
  }
}

const linesOf = (text: string) => text.split('\n').slice(0, -1)
const textOf = (lines: string[]) => lines.map((line) => `${line}\n`).join('')

const ways: { name: string; work: (text: string, dice: Dice) => string }[] = [
  { name: 'edit', work: (text, dice) => scratch(dice, text) },
  { name: 'cut the end', work: (text, dice) => text.slice(0, dice.below(text.length)) },
  {
    name: 'cut the beginning',
    work: (text, dice) => textOf(linesOf(text).slice(1 + dice.below(linesOf(text).length))),
  },
  {
    name: 'remove a line',
    work: (text, dice) => {
      const lines = linesOf(text)
      return textOf(lines.toSpliced(dice.below(lines.length), 1))
    },
  },
  {
    name: 'repeat a line',
    work: (text, dice) => {
      const lines = linesOf(text)
      return textOf(lines.toSpliced(dice.below(lines.length + 1), 0, dice.of(lines)))
    },
  },
  {
    name: 'put in a line',
    work: (text, dice) => {
      const lines = linesOf(text)
      const forged = scratch(dice, dice.of(lines))
      return textOf(lines.toSpliced(dice.below(lines.length + 1), 0, forged))
    },
  },
  {
    name: 'exchange two lines',
    work: (text, dice) => {
      const lines = linesOf(text)
      const [a, b] = [dice.below(lines.length), dice.below(lines.length)]
      return textOf(lines.with(a, lines[b] ?? '').with(b, lines[a] ?? ''))
    },
  },
]
