import { createCutter } from '../../kit/cutter.ts'
import { glow, wash } from '../../kit/light.ts'
import { branch } from '../../kit/plants.ts'
import { paint } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { bell, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Mask, type Pen, type Stage } from '../../kit/stage.ts'
import { drawCarafeAndGlasses, drawCaustic } from './carafe-glass.ts'
import { drawFan } from './carafe-fan.ts'
import { drawSleeves } from './carafe-sleeves.ts'

/** The sun behind the blind, in scene units. */
export const SUN = [520, 120] as const

const WALL = ['#14171c', '#24292d', '#3d4146', '#5c625f', '#848a83']
const BLIND = ['#5c625f', '#8a8f86', '#b9b8a6', '#e0d8bd', '#f7ecd0']
const TABLE = ['#131517', '#282a2a', '#484a46', '#74746a', '#a9a592', '#d8cfb4']

/** A questioning room, any: a blind with a branch behind it, a table, and between two sleeves the water. */
export function drawCarafeLook(stage: Stage) {
  const rng = stage.rng
  const room = stage.layer('room', { depth: 0 })
  drawRoom(room)
  const blind = drawBlind(room, rng.fork(1))
  const branches = stage.layer('branch', { depth: 0, sway: { x: 3, y: 2, rotation: 0, seconds: 11 } })
  drawBranch(branches, rng.fork(3), blind)
  drawCord(
    stage.layer('cord', { depth: 0.1, sway: { x: 0, y: 0, rotation: 1.2, seconds: 5, pivot: [293, 392] } }),
  )
  const table = stage.layer('table', { depth: 0.45 })
  drawTable(table, rng.fork(2))
  drawFan(table)
  drawSleeves(table)
  drawCarafeAndGlasses(stage.layer('glass', { depth: 0.6 }))
  const light = stage.layer('light', { depth: 0.5, blend: 'add' })
  glow(light, { x: SUN[0], y: SUN[1] + 60, r: 620, color: '#f3dfae', a: 0.16, p: 1.6 })
  drawCaustic(light)
}

function drawRoom(layer: Layer) {
  wash(layer, WALL, {
    toneAt: (x, y) =>
      0.34 +
      0.24 * bell(x, y, { x0: 430, y0: 260, rx: 560, ry: 380 }) -
      0.16 * smooth(900, 1600, x) +
      0.06 * smooth(300, 560, y),
    cloud: 0.12,
    size: 380,
  })
  const wall = createCutter(layer, { color: WALL, edge: [1.6, 70], wash: 0.16, washSize: 260, pool: 0.1 })
  // the lower wall is painted, as in every office
  wall.board('-20,476 1620,470 1620,640 -20,640', {
    tone: 0.3,
    shade: (x) => 0.12 * bell(x, 0, { x0: 430, y0: 0, rx: 520, ry: 1 }),
  })
  wall.bars(['-20,476,5 800,473,6 1620,470,5'], { tone: 0.5, alpha: 0.7 })
}

function drawBlind(layer: Layer, rng: Rng): Mask {
  const frame = createCutter(layer, {
    color: ['#17191b', '#33373a', '#565a58'],
    edge: [1.6, 60],
    wash: 0.14,
    tone: 0.4,
  })
  frame.board('92,-20 800,-20 800,440 96,446', { shadow: { dx: 0, dy: 8, r: 12, a: 0.5 } })
  const cloth = createCutter(layer, {
    color: BLIND,
    tone: 0.5,
    edge: [1.6, 60],
    wash: 0.12,
    washSize: 240,
    pool: 0.2,
    shade: (x, y) => 0.4 * bell(x, y, { x0: SUN[0], y0: SUN[1], rx: 260, ry: 250 }) - 0.18,
  })
  // the day itself, in a gap below the blind
  cloth.board('118,380 778,378 778,424 120,428', {
    color: ['#b9c2b6', '#eef0e2', '#fffdf0'],
    tone: 0.66,
    pool: 0,
  })
  const blind = cloth.board('112,-20 784,-20 782,394 116,398')
  // threads of the weave, a stain where rain came in
  const slubs = Array.from({ length: 34 }, (): Point[] => {
    const [x, y] = [rng.range(120, 760), rng.range(0, 390)]
    return [
      [x, y, 0.5],
      [x + rng.range(16, 50), y + rng.normal(), 1.6],
      [x + rng.range(60, 110), y, 0.5],
    ]
  })
  cloth.lines(slubs, { clip: blind, color: '#8d8a76', alpha: 0.24, dry: 0.2 })
  cloth.bars(['114,392,13 450,395,14 784,389,13'], { tone: 0.28, shade: () => 0 })
  frame.bars(['78,440,22 440,444,22 818,436,22'], {
    tone: 0.62,
    form: { light: SUN, r: 6, amt: 0.5, steps: 3 },
    rim: { light: [450, 300], color: '#efe6c8', w: 4, amt: 0.8, reach: 500 },
    shadow: { dx: 0, dy: 12, r: 12, a: 0.5 },
  })
  return blind
}

// A branch outside, of any tree in any month, and its shadow on the cloth.
function drawBranch(layer: Layer, rng: Rng, blind: Mask) {
  const shade = (g: Pen) => {
    branch(g, rng.fork(1), { x: 830, y: 60, angle: 2.9, length: 240, width: 17, droop: 0.08 })
    branch(g, rng.fork(5), { x: 820, y: 210, angle: 3.25, length: 180, width: 11, droop: -0.04 })
  }
  paint(layer, shade, {
    clip: blind,
    color: '#6f7164',
    soft: 3.4,
    pool: 0,
    edge: [2, 30],
    alpha: 0.6,
    wash: 0.1,
  })
}

function drawCord(layer: Layer) {
  const cord = createCutter(layer, { color: ['#4b4a40', '#8d886f', '#d9cfa8'], tone: 0.4, edge: [1, 40] })
  cord.bars(['292,396,2.6 293,440,2.6 292,486,2.6'])
  cord.bars(['292,486,4.6 283,498,4.6 292,510,4.6 301,498,4.6 292,486,4.6'])
}

function drawTable(layer: Layer, rng: Rng) {
  const top = createCutter(layer, {
    color: TABLE,
    edge: [1.8, 80],
    wash: 0.12,
    washSize: 300,
    pool: 0.06,
    grain: 0.09,
  })
  const lit = (x: number, y: number) =>
    0.4 * bell(x, y, { x0: 470, y0: 590, rx: 520, ry: 150 }) +
    0.1 * bell(x, y, { x0: 700, y0: 720, rx: 420, ry: 160 }) -
    0.14 * smooth(1000, 1600, x)
  top.board('-40,566 1640,560 1640,940 -40,940', {
    tone: 0.3,
    shade: lit,
    shadow: { dx: 0, dy: -6, r: 14, a: 0.5 },
  })
  top.bars(['-40,567,4 800,563,5 1640,561,4'], {
    tone: 0.66,
    shade: (x) => lit(x, 566) * 0.6 - 0.16,
    pool: 0,
  })
  // the grain runs along
  const grain = Array.from({ length: 46 }, (_, i): Point[] => {
    const y = 578 + (i / 46) ** 1.5 * 320
    const x = rng.range(-40, 1300)
    const l = rng.range(120, 420)
    return [
      [x, y, 0.5],
      [x + l / 2, y + rng.normal() * 3, 1 + (i / 46) * 2],
      [x + l, y + rng.normal() * 3, 0.5],
    ]
  })
  top.lines(grain, { color: '#131517', dry: 0.26, alpha: 0.34 })
  // rings of other glasses
  const ring = (x: number, y: number, r: number): Point[] =>
    Array.from({ length: 14 }, (_, i) => [
      x + Math.cos(i * 0.42 + 0.6) * r,
      y + Math.sin(i * 0.42 + 0.6) * r * 0.22,
      i === 0 || i === 13 ? 0.8 : 2.6,
    ])
  top.lines([ring(430, 742, 52), ring(940, 800, 50), ring(884, 716, 46)], {
    color: '#d9d2bb',
    dry: 0.3,
    alpha: 0.3,
  })
}
