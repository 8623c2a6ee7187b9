import { dryStroke, limb, oval, poly } from '../../kit/brush.ts'
import { mountain, ridgeLine } from '../../kit/land.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { type Rng, bell, lerp, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { cloudStreaks } from '../../kit/streaks.ts'
import { drawBusStop, drawLorry } from './bus-stop.ts'
import { drawFields } from './fields.ts'
import { drawHouses } from './houses.ts'
import { drawPoplars } from './poplars.ts'
import { HORIZON } from './light.ts'
import { AUGUST, MARCH, OCTOBER, type Season } from './season.ts'
import { coatedStander, summerStander } from './stander.ts'
import { drawVerge } from './verge.ts'

/** A side road by day in October, dust and poplars; along it a field, a kitchen that steams, a house with a lamp on. */
export function drawDay(stage: Stage) {
  drawLand(stage, OCTOBER, true)
  drawHer(stage)
  drawVergeOf(stage)
  drawLight(stage)
}

/** The same road in August, everything green, and nothing on it. */
export function drawAugust(stage: Stage) {
  // she is on the sheet of the land: a sheet for one month alone costs too much
  drawBusStop(drawLand(stage, AUGUST, false), summerStander)
  drawVergeOf(stage, '#b9c98c')
  drawLight(stage)
}

/** The same road in March: bare boughs, bare earth, old snow in the furrows. */
export function drawMarch(stage: Stage) {
  drawLand(stage, MARCH, false)
  drawHer(stage)
  drawLight(stage)
}

// One sheet up to her: thin leaves before the sky cost too much as a layer of their own.
function drawLand(stage: Stage, season: Season, lorry: boolean): Layer {
  const { rng } = stage
  const land = stage.layer('land', { depth: 0.3 })
  sky(land, rng, season.sky)
  hills(land, rng, season.hills)
  drawFields(land, rng, season)
  drawHouses(land, season)
  dirtRoad(land, rng)
  if (lorry) drawLorry(land)
  drawPoplars(land, season.leaves)
  return land
}

// So many sheets come before her in October, and before the verge; what does not change with the year is cut from the same paper.
const SHEETS_BEFORE = { her: 210, verge: 242 }

function drawHer(stage: Stage) {
  stage.calls = SHEETS_BEFORE.her
  drawBusStop(stage.layer('figure', { depth: 0.7 }), coatedStander)
}

function drawVergeOf(stage: Stage, tint?: string) {
  stage.calls = SHEETS_BEFORE.verge
  const sway = { x: 2, y: 0, rotation: 0, seconds: 6 }
  drawVerge(stage.layer('front', { depth: 1, sway, ...(tint ? { tint } : {}) }), stage.rng)
}

function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.1, blend: 'add' })
  glow(light, { x: 60, y: 250, r: 820, color: '#ffdc98', a: 0.3, p: 1.7, sy: 0.7 })
  glow(light, { x: 1192, y: 380, r: 34, color: '#ffb04a', a: 0.26, p: 2 })
}

function sky(layer: Layer, rng: Rng, inks: Season['sky']) {
  wash(layer, inks, {
    toneAt: (x, y) =>
      0.22 + 0.5 * smooth(0, HORIZON, y) + 0.24 * bell(x, y, { x0: 260, y0: 120, rx: 560, ry: 300 }),
    cloud: 0.2,
    size: 480,
    sx: 0.6,
    sy: 1.5,
  })
  cloudStreaks(layer, rng, {
    n: 14,
    x: [-200, 1400],
    y: [20, 300],
    along: '0,0 260,-14 560,8',
    brush: { width: [20, 70], bristles: 54, load: 0.5, thin: [0.8, 3] },
    ink: { color: (_, i) => (i % 3 ? '#fff6e0' : '#8d9894'), edge: [6, 50], soft: 2.6, alpha: 0.3 },
  })
}

function hills(layer: Layer, rng: Rng, [far, near]: Season['hills']) {
  mountain(layer, {
    rng,
    ridge: ridgeLine(rng, '-20,310 200,276 420,312 640,270 860,300 1080,262 1300,236 1480,270 1620,250', {
      rough: 14,
      wl: 120,
    }),
    color: far,
    tone: 0.42,
    mist: [330, 410],
    cun: 160,
    cunColor: '#8a9692',
  })
  mountain(layer, {
    rng,
    ridge: ridgeLine(rng, '-20,350 260,340 520,352 800,334 1040,326 1260,298 1460,318 1620,306', {
      rough: 10,
      wl: 90,
    }),
    color: near,
    tone: 0.44,
    mist: [376, 420],
    cun: 150,
    cunColor: '#5f6e5a',
  })
}

const LEFT = '300,930 430,760 520,640 586,548 622,486 640,446 660,420 676,408'
const RIGHT = '686,408 700,424 706,450 722,492 760,556 826,650 920,770 1060,930'

// Pale dust, two wheel tracks, a line of weeds between; it bends before it gets anywhere.
function dirtRoad(layer: Layer, rng: Rng) {
  paint(layer, (g) => poly(g, `${LEFT} ${RIGHT}`), {
    color: ['#8a7048', '#b89c6a', '#dcc494', '#f4e4bc', '#fff4d8'],
    tone: 0.6,
    edge: [6, 40],
    wash: 0.24,
    washSize: 140,
    pool: 0,
    torn: { w: 4, color: '#a48958', amt: 0.4 },
    shade: (x, y) => 0.12 * smooth(600, 420, y) - 0.18 * smooth(640, 900, y) + 0.06 * Math.sin(x * 0.02),
  })
  for (const track of [
    '470,940,40 560,770,26 624,650,16 656,552,9 672,480,5 680,420,2',
    '830,940,42 760,780,28 716,660,17 692,556,9 688,482,5 684,420,2',
  ]) {
    paint(layer, (g) => limb(g, track), {
      color: ['#7d6440', '#a68a5c', '#c9ae7c'],
      tone: 0.5,
      edge: [6, 30],
      soft: 3,
      pool: 0,
      dry: 0.12,
      dryAngle: 1.4,
      alpha: 0.6,
    })
  }
  for (let i = 0; i < 26; i++) {
    const t = rng() ** 0.7
    const y = lerp(470, 890, t)
    const x = lerp(682, 650, t) + rng.normal() * 130 * t
    paint(
      layer,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + 20 * t, y + 30 * t],
            [x - 8 * t, y + 70 * t],
          ],
          width: 6 + 30 * t,
          bristles: 16,
          load: 0.5,
          thin: [0.6, 2],
        }),
      { color: rng() < 0.5 ? '#fff6de' : '#87693f', edge: [3, 20], soft: 0.6, pool: 0, alpha: 0.34 },
    )
  }
  paint(
    layer,
    (g) =>
      blades(g, rng, {
        x0: 620,
        x1: 690,
        y: 0,
        n: 90,
        h: [6, 26],
        lean: 0.1,
        w: 2.2,
        base: (x) => 480 + ((x * 7919) % 420),
      }),
    {
      color: ['#5c5a2c', '#8f8848', '#c2b878'],
      tone: 0.5,
      edge: [0.8, 8],
      pool: 0,
      wash: 0.5,
      washSize: 20,
      fade: [0, 470, 0.4, 0, 560, 1],
    },
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 90; i++) {
        const y = rng.range(520, 890)
        const k = (y - 420) / 400
        oval(g, [680 + rng.normal() * 240 * k, y, rng.range(1.4, 5) * k, rng.range(0.8, 2.6) * k])
      }
    },
    {
      color: ['#6b5536', '#a3875a'],
      edge: [0.6, 8],
      pool: 0,
      alpha: 0.6,
      shadow: { dx: 2, dy: 2, r: 1.5, a: 0.3, inside: true },
    },
  )
}
