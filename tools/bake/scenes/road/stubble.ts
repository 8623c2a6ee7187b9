import { limb, poly } from '../../kit/brush.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { type Point } from '../../kit/points.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawHoe } from './hoe.ts'
import { DUSK } from './light.ts'
import { end } from './maize.ts'
import { drawMule } from './mule.ts'
import { drawSprouts } from './sprouts.ts'
import { drawStook } from './stook.ts'

// So many sheets come before the hoe among the maize; it is cut from the same paper in any season.
const SHEETS_BEFORE = 533

// The field as seen from the furrow: metres across and away, scene units out.
const F = 900
const EYE = 1.05
const at = (x: number, z: number): readonly [number, number] => [560 + (F * x) / z, 470 + (F * EYE) / z]

/** The field after the maize: cut rows, stalks tied in stooks, a hoe with a red scarf on it, the mule by the last of the light. */
export function drawStubble(stage: Stage) {
  drawField(stage)
  drawNear(stage)
  const front = stage.layer('front', { depth: 1, sway: { x: 1.5, y: 0, rotation: 0, seconds: 7 } })
  litter(front)
  drawDusk(stage)
}

/** The same field in May: last year's stalks still stand in their stack, and along the rows is the first green. */
export function drawMay(stage: Stage) {
  drawField(stage)
  drawSprouts(stage.layer('sprouts', { depth: 0.3 }), at)
  drawNear(stage)
  drawDusk(stage)
}

function drawField(stage: Stage) {
  const far = stage.layer('field', { depth: 0.2 })
  sky(far)
  end(far, ['#25252d', '#47424a', '#75656a'])
  ground(far)
  rows(far)
  const rng = createRng(5)
  for (const [x, z] of [
    [-6.4, 15],
    [5.2, 15],
    [-4.4, 10],
    [7.6, 10],
  ] as const)
    stook(far, rng, x, z)
  paint(far, (g) => limb(g, '800,634,8 870,640,16 1000,650,6'), {
    color: '#0a0909',
    edge: [3, 24],
    soft: 4,
    pool: 0,
    alpha: 0.6,
  })
  drawMule(far, { x: 800, y: 634, s: 2.1 }, DUSK)
  stook(far, rng, 2.72, 5.8)
  stook(far, rng, -1.62, 4)
}

function drawNear(stage: Stage) {
  stage.calls = SHEETS_BEFORE
  drawHoe(stage.layer('hoe', { depth: 0.6 }), DUSK)
}

function drawDusk(stage: Stage) {
  const light = stage.layer('light', { depth: 0.2, blend: 'add', lit: true })
  glow(light, { x: 532, y: 444, r: 38, color: '#ffb050', a: 0.7, p: 2.2 })
  glow(light, { x: 560, y: 430, r: 420, color: '#c8b060', a: 0.16, p: 1.8, sy: 0.8 })
}

function stook(layer: Layer, rng: ReturnType<typeof createRng>, x: number, z: number) {
  const [sx, sy] = at(x, z)
  drawStook(layer, rng, { x: sx, y: sy, h: (F * 2.1) / z, light: DUSK })
}

function sky(layer: Layer) {
  wash(layer, ['#171b2b', '#2b3044', '#514f60', '#8a7768', '#c9a772', '#f2cf8f'], {
    toneAt: (x, y) =>
      0.22 +
      0.3 * smooth(-60, 430, y) +
      0.46 * bell(x, y, { x0: 560, y0: 440, rx: 520, ry: 200 }) -
      0.2 * smooth(500, 760, y),
    cloud: 0.22,
    size: 460,
    sx: 0.5,
    sy: 1.7,
  })
}

// Ridges as the hoe left them; the near ones dark, the far ones in the light.
function ground(layer: Layer) {
  paint(layer, (g) => poly(g, '-40,940 -40,486 200,480 420,476 560,474 800,476 1200,482 1660,490 1660,940'), {
    color: ['#100f12', '#231e1c', '#43372a', '#7c6540', '#c2a063'],
    tone: 0.34,
    edge: [2, 50],
    wash: 0.3,
    washSize: 150,
    pool: 0,
    shade: (x, y) =>
      0.34 * bell(x, y, { x0: 560, y0: 486, rx: 560, ry: 90 }) +
      0.14 * bell(x, y, { x0: 560, y0: 620, rx: 200, ry: 160 }) -
      0.16 * smooth(600, 900, y) -
      0.1 * smooth(900, 1600, x),
    fade: [0, 470, 0.5, 0, 490, 1],
  })
}

// Rows of stumps on their ridges: each row one limb of earth in shade, one of straw in light.
function rows(layer: Layer) {
  const rng = createRng(41)
  for (let u = -9.975; u < 10; u += 0.95) {
    const line: Point[] = []
    const lit: Point[] = []
    for (let z = 26; z > 1.6; z *= 0.86) {
      const wave = Math.sin(z * 0.6 + u) * 0.05
      const [x, y] = at(u + wave, z)
      if (x < -500 || x > 2100) continue
      line.push([x, y + 12 / z, 150 / z])
      lit.push([x - (x > 560 ? 1 : -1) * (110 / z), y - 30 / z, 70 / z])
    }
    if (line.length < 3) continue
    paint(layer, (g) => limb(g, line), {
      color: '#15110f',
      edge: [3, 20],
      soft: 2,
      pool: 0,
      alpha: 0.4,
    })
    paint(layer, (g) => limb(g, lit), {
      color: ['#5c4a30', '#a08253', '#dcb877'],
      tone: 0.5,
      edge: [3, 16],
      soft: 1,
      pool: 0,
      dry: 0.3,
      dryAngle: 0.6,
      alpha: 0.34,
      fade: [0, 640, 1, 0, 860, 0.3],
    })
  }
  paint(
    layer,
    (g) => {
      for (let u = -9.975; u < 10; u += 0.95)
        for (let z = 20; z > 2.3; z *= 0.955) {
          const [x, y] = at(u + rng.normal() * 0.05, z * rng.range(0.99, 1.01))
          if (x < -40 || x > 1640) continue
          if (rng() < 0.12) continue
          const h = (F * rng.range(0.05, 0.16)) / z
          const w = rng.range(24, 36) / z
          const lean = rng.normal() * h * 0.4
          limb(g, [
            [x, y, w],
            [x + lean * 0.4, y - h * 0.6, w * 0.9],
            [x + lean, y - h, w * 0.5],
          ])
        }
    },
    {
      color: ['#3b2f22', '#7a6239', '#b99757', '#efd08c'],
      tone: 0.44,
      shade: (_, y) => -0.26 * smooth(560, 860, y),
      edge: [1.2, 9],
      wash: 0.5,
      washSize: 40,
      pool: 0,
      rim: { light: DUSK, color: '#f4d890', w: 1.4, amt: 0.7, reach: 500 },
    },
  )
}

// Dry leaves and weeds by our feet.
function litter(layer: Layer) {
  const rng = createRng(77)
  paint(
    layer,
    (g) => {
      blades(g, rng, { x0: -40, x1: 470, y: 918, n: 34, h: [30, 110], lean: 0.24, w: 12, broken: 0.5 })
      blades(g, rng, { x0: 470, x1: 1640, y: 922, n: 26, h: [20, 64], lean: -0.2, w: 11, broken: 0.5 })
    },
    {
      color: ['#0d0b0b', '#241d17', '#4a3b26', '#8f7546'],
      tone: 0.32,
      edge: [1.2, 16],
      wash: 0.4,
      washSize: 50,
      pool: 0,
      rim: { light: DUSK, color: '#e8c980', w: 2, amt: 0.5, reach: 600 },
    },
  )
}
