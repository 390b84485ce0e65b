import { type Stage, stages } from '../states.ts'
import { type Arrow, anyTimeEvents, arrows, isFar } from './arrows.ts'
import { type Box, boxes, pictureSize, size } from './layout.ts'

/** Its own light ground, so that it reads the same on a light page and on a dark one. */
const ground = '#fbfaf7'
const ink = '#22302f'
const tints: Record<Stage, string> = {
  intake: '#e3eefb',
  assignment: '#e6f4ea',
  session: '#fdf0d9',
  agreement: '#f3e8fa',
  followUp: '#e0f3f3',
  closed: '#ececea',
}
const titles: Record<Stage, string> = {
  intake: 'Intake',
  assignment: 'Assignment',
  session: 'Session',
  agreement: 'Agreement',
  followUp: 'Follow-up',
  closed: 'Closed',
}

/** The machine as a picture: stages as columns, states as boxes, what stays in a state written inside it. */
export function svg(): string {
  const all = boxes()
  const { width, height } = pictureSize(all)
  const drawn = arrows()
    .filter((arrow) => arrow.from !== 'new' && !isFar(arrow))
    .map((arrow) => drawArrow(arrow, all))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="case-title" font-family="system-ui, sans-serif" fill="${ink}">`,
    '<title id="case-title">The states of a case and the events between them</title>',
    `<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 10 5 0 10z" fill="${ink}"/></marker></defs>`,
    `<rect width="${width}" height="${height}" rx="16" fill="${ground}"/>`,
    `<text x="${size.margin}" y="48" font-size="24" font-weight="700">The life of a case</text>`,
    `<text x="${size.margin}" y="76" font-size="14">It begins with a request, a referral, or a quick log that is promoted.</text>`,
    ...stages.map((stage, n) =>
      label(titles[stage], size.margin + n * (size.box + size.gap), 122, 18, 'start', 600),
    ),
    ...drawn.map((arrow) => arrow.line),
    ...all.map(drawBox),
    ...drawn.map((arrow) => arrow.words),
    ...footer(height),
    '</svg>',
    '',
  ].join('\n')
}

function label(
  words: string,
  x: number,
  y: number,
  points: number,
  anchor: string,
  weight = 400,
): string {
  return `<text x="${x}" y="${y}" font-size="${points}" font-weight="${weight}" text-anchor="${anchor}">${words}</text>`
}

function drawBox(box: Box): string {
  const stage = box.state.split('.')[0] as Stage
  const name = box.state.split('.')[1] ?? 'closed'
  return [
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="12" fill="${tints[stage]}" stroke="${ink}" stroke-width="1.5"/>`,
    label(name, box.x + box.width / 2, box.y + 29, 16, 'middle', 600),
    ...box.lines.map((line, n) => label(line, box.x + 14, box.y + 52 + n * size.line, 12, 'start')),
  ].join('')
}

type Point = { x: number; y: number }

/** Where an arrow leaves and arrives: forward on the sides, back along the top, within a stage on the left or right. */
function ends(from: Box, to: Box): { start: Point; end: Point; bend: Point } {
  const startY = from.y + Math.min(from.height - 12, 24 + (to.y > from.y ? 10 : 0))
  const endY = to.y + 20
  if (from.x < to.x) {
    const [start, end] = [
      { x: from.x + from.width, y: startY },
      { x: to.x, y: endY + (from.y > to.y ? 8 : 0) },
    ]
    return {
      start,
      end,
      bend: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
    }
  }
  if (from.x === to.x) {
    const down = to.y > from.y
    const x = from.x + (down ? 60 : 130)
    const [start, end] = down
      ? [
          { x, y: from.y + from.height },
          { x, y: to.y },
        ]
      : [
          { x, y: from.y },
          { x, y: to.y + to.height },
        ]
    const skips = Math.abs(to.y - from.y) > size.row + 1
    return {
      start,
      end,
      bend: { x: x + (skips ? 190 : down ? -14 : 14), y: (start.y + end.y) / 2 },
    }
  }
  const [start, end] = [
    { x: from.x, y: startY + 12 },
    { x: to.x + to.width, y: endY + 16 },
  ]
  return { start, end, bend: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 + 46 } }
}

/** A point of the curve, `t` from 0 at its start to 1 at its end. */
function pointOn(start: Point, control: Point, end: Point, t: number): Point {
  const at = (a: number, b: number, c: number) =>
    Math.round((1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c)
  return { x: at(start.x, control.x, end.x), y: at(start.y, control.y, end.y) }
}

function drawArrow(arrow: Arrow, all: Box[]): { line: string; words: string } {
  const from = all.find((box) => box.state === arrow.from)
  const to = all.find((box) => box.state === arrow.to)
  if (!from || !to) throw new Error(`No box for ${arrow.from} or ${arrow.to}`)
  const { start, end, bend } = ends(from, to)
  // The control point that makes the curve pass through `bend` half way.
  const control = { x: 2 * bend.x - (start.x + end.x) / 2, y: 2 * bend.y - (start.y + end.y) / 2 }
  // Ways back cross the ways forward in the middle: their words stand nearer to where they begin.
  const middle = pointOn(start, control, end, from.x > to.x ? 0.25 : 0.5)
  const first = middle.y - (arrow.events.length - 1) * 7
  const spans = arrow.events.map(
    (event, n) => `<tspan x="${middle.x}" y="${first + n * 14}">${event}</tspan>`,
  )
  return {
    line: `<path d="M${start.x} ${start.y} Q${control.x} ${control.y} ${end.x} ${end.y}" fill="none" stroke="${ink}" stroke-opacity="0.55" stroke-width="1.5" marker-end="url(#tip)"/>`,
    words: `<text font-size="12" text-anchor="middle" paint-order="stroke" stroke="${ground}" stroke-width="5" stroke-linejoin="round">${spans.join('')}</text>`,
  }
}

function footer(height: number): string[] {
  const y = height - 84
  return [
    label('In every open state:', size.margin, y, 14, 'start', 600),
    label(anyTimeEvents.join(' · '), size.margin, y + 24, 14, 'start'),
    label(
      'Leaving (withdrawConsent) leads back to convening, or to closed when nobody is left; a mediator who steps back (recuse) leads to matching until the meeting is over. A hold lets only six events through.',
      size.margin,
      y + 48,
      13,
      'start',
    ),
  ]
}
