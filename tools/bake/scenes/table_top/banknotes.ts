import { createCutter } from '../../kit/cutter.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { lerp, type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { LAMP, ON_CLOTH } from './palette.ts'

// Worn small notes, no print that could be read.
const INKS = {
  green: ['#26342a', '#4f6650', '#8da486', '#c9d2b4'],
  violet: ['#302c3c', '#5d566e', '#988fa6', '#d2c9d2'],
  brown: ['#3a2b1c', '#6e5535', '#ab8d5e', '#dcc698'],
  blue: ['#243444', '#4a6377', '#8aa0ad', '#c8d2d2'],
} as const
type Ink = keyof typeof INKS

type Heap = {
  x: number
  y: number
  turn: number
  notes: number
  inks: readonly [Ink, ...Ink[]]
  /** How untidily it lies. */
  loose: number
  /** True when corners have turned up. */
  eared?: boolean
  /** Thread that ties it. */
  tie?: readonly string[]
}

/** A small heap of banknotes, seen from above; the notes are 196 by 94 units. */
export function drawHeap(layer: Layer, rng: Rng, { x, y, turn, notes, inks, loose, tie, eared }: Heap) {
  for (let i = 0; i < notes; i++) {
    const height = i * 2.6
    drawNote(layer, rng, {
      x: x + rng.normal() * 16 * loose + height * 0.5,
      y: y + rng.normal() * 12 * loose - height,
      turn: turn + rng.normal() * 0.16 * loose,
      ink: INKS[rng.pick(inks)],
    })
    if (eared && i > notes - 4) drawDogEar(layer, { x: x + height * 0.5, y: y - height, turn }, i % 2 === 0)
  }
  if (!tie) return
  const top = notes * 2.6
  const thread = createCutter(
    layer,
    {
      color: tie,
      tone: 0.6,
      edge: [0.7, 10],
      form: { light: LAMP, r: 2.4, amt: 0.5, steps: 3 },
      shadow: { dx: -2, dy: 4, r: 3, a: 0.6 },
    },
    laid({ x: x + top * 0.4, y: y - top * 0.7, turn }),
  )
  thread.bars(['-12,-50,4 -9,0,4.4 -11,52,4', '-3,-50,4 -2,2,4.4 -4,52,4'])
  thread.bars([
    '-6,0,4 -34,-26,4 -30,-8,4 -6,2,4',
    '-6,0,4 20,-30,4 26,-8,4 -6,2,4',
    '-6,2,4 -22,26,3.6 -46,34,2.6',
    '-6,2,4 10,28,3.6 36,28,2.6',
  ])
}

// A corner that has been turned up and shows the paler back.
function drawDogEar(layer: Layer, at: Laid, left: boolean) {
  const side = left ? -1 : 1
  const back = createCutter(
    layer,
    {
      color: ['#5b5444', '#8f8770', '#c6bd9f', '#e8dfc0'],
      tone: 0.6,
      edge: [1, 20],
      form: { light: LAMP, r: 5, amt: 0.4, steps: 3 },
      shadow: { ...ON_CLOTH, dx: -2, dy: 3, r: 3 },
    },
    laid(at),
  )
  back.sheet([
    [side * 66, 46, 1],
    [side * 72, 26],
    [side * 98, 18, 1],
    [side * 84, 34],
  ])
}

type Laid = { x: number; y: number; turn: number }

const laid =
  ({ x, y, turn }: Laid) =>
  (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => [
      x + a * Math.cos(turn) - b * Math.sin(turn),
      y + a * Math.sin(turn) + b * Math.cos(turn),
      w,
    ])

function drawNote(layer: Layer, rng: Rng, { ink, ...at }: Laid & { ink: readonly string[] }) {
  const curl = rng.range(-5, 5)
  const note = createCutter(
    layer,
    {
      color: ink,
      tone: 0.66,
      edge: [1.4, 40],
      wash: 0.22,
      washSize: 60,
      pool: 0.2,
      poolR: 3,
      grain: 0.12,
      form: { light: LAMP, r: 9, amt: 0.18, steps: 3 },
      shadow: { ...ON_CLOTH, dx: -3, dy: 4, r: 4 },
    },
    laid(at),
  )
  const paper = note.sheet(
    `-98,-39 -95,-45 -88,-46 0,${-47 + curl} 88,-46 95,-45 98,-38 99,0 98,39 94,45 87,46 0,${47 + curl} -88,46 -95,45 -98,38 -99,0`,
  )
  const print = { clip: paper, alpha: 0.4, dry: 0.14 }
  note.lines(
    [
      '-88,-37,1.6 0,-38,2 88,-37,1.6',
      '-88,37,1.6 0,38,2 88,37,1.6',
      '-88,-37,1.6 -88,37,1.6',
      '88,-37,1.6 88,37,1.6',
    ],
    print,
  )
  const waves = Array.from({ length: 9 }, (_, i): Point[] => {
    const b = lerp(-28, 28, i / 8)
    return [
      [-76, b, 0.8],
      [-30, b * 0.4 + 8, 1.4],
      [10, b * 0.9 - 6, 1.4],
      [50, b * 0.3, 1.4],
      [78, b, 0.8],
    ]
  })
  note.lines(waves, { ...print, alpha: 0.28 })
  note.disc([46, 0, 23, 27, at.turn], { tone: 0.4, soft: 3, pool: 0, alpha: 0.42, form: null, shadow: null })
  note.disc([-52, -6, 30, 15, at.turn], {
    tone: 0.46,
    soft: 4,
    pool: 0,
    alpha: 0.32,
    form: null,
    shadow: null,
  })
  // it has been folded in four and carried against the body
  note.lines(['-2,-46,1 1,0,2.4 -1,46,1', '-98,2,1 0,-1,2 98,1,1'], {
    tone: 1,
    color: ink,
    clip: paper,
    alpha: 0.34,
    dry: 0.1,
  })
  note.lines(['1,-46,1 4,0,1.6 2,46,1'], { clip: paper, alpha: 0.3, dry: 0.1 })
}
