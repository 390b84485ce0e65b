import { expect, it } from 'vitest'
import { parseAst } from 'vitest/node'
import { type Source, sources } from './sources.ts'

type Node = { type: string; start: number; [key: string]: unknown }

/** What people read or hear: attributes of HTML and of our own components, and the titles of pages. */
const read =
  /^(title|description|alt|placeholder|label|summary|lead|hint|text|caption|heading|aria-(label|description|roledescription|valuetext|placeholder|braillelabel))$/

/** The same in every language: our name, and addresses. */
const everywhere = /Parley|\/[a-z]\S*/g

const hasWords = (text: unknown): boolean =>
  typeof text === 'string' && /\p{L}{2}/u.test(text.replace(everywhere, ''))

const isNode = (value: unknown): value is Node =>
  typeof (value as Node | null)?.type === 'string' && typeof (value as Node).start === 'number'

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

/** The strings that an expression can come to: itself, or a branch of a choice. */
function stringsIn(node: Node): Node[] {
  if (node.type === 'JSXExpressionContainer') return stringsIn(node.expression as Node)
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].flatMap((branch) => stringsIn(branch as Node))
  if (node.type === 'LogicalExpression') return stringsIn(node.right as Node)
  if (node.type === 'Literal') return hasWords(node.value) ? [node] : []
  if (node.type !== 'TemplateLiteral') return []
  const parts = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
  return hasWords(parts.join(' ')) ? [node] : []
}

/** Words of a screen that are written into it: text, strings that are shown, attributes that people read. */
function writtenInto(node: Node): Node[] {
  const own = () => {
    if (node.type === 'JSXText') return hasWords(node.value) ? [node] : []
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      return (node.children as Node[])
        .filter(({ type }) => type === 'JSXExpressionContainer')
        .flatMap(stringsIn)
    if (!['JSXAttribute', 'Property'].includes(node.type) || !isNode(node.value)) return []
    const name = (node.name ?? node.key) as Node
    return read.test(String(name.name ?? name.value)) ? stringsIn(node.value) : []
  }
  return [...own(), ...childrenOf(node).flatMap(writtenInto)]
}

const found = ({ path, text }: Source): string[] =>
  writtenInto(parseAst(text, { lang: 'tsx' }, path) as unknown as Node).map(
    ({ start }) => `${path}:${text.slice(0, start).split('\n').length}`,
  )

const screen = (text: string): Source => ({ path: 'a.tsx', text, code: text })

it('finds words that are written into a screen, and nothing else', () => {
  const words = [
    '<p>Hello</p>',
    '<p>{busy ? "Please wait" : t("send")}</p>',
    '<p>{`The case`}</p>',
    '<img alt="A bird" />',
    '<Button aria-label={open && "Close"} />',
    '({ title: "Sign in" })',
  ]
  for (const one of words) expect(found(screen(`const a = ${one}`)), one).toEqual(['a.tsx:1'])
  const none = '<p className="big" id={`a-b`}>{t("hello")} · {a as string}, {`/join`}</p>'
  expect(found(screen(`const a = ${none}`))).toEqual([])
})

it('has no words in the screens: they are messages, in every language', () => {
  const screens = sources.filter(({ path }) => /^(app|lib)\/.*\.tsx$/.test(path))
  expect(screens.flatMap(found)).toEqual([])
}, 30_000)
