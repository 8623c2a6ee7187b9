import { inScene, place } from '../../../kit/body.ts'
import { limb, oval, shape } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { createRng, type Rng } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { FLAME, vigilBack } from '../../../kit/vigil-back.ts'
import { drawBarrow } from './city.ts'
import { standings, type Standing } from './crowd.ts'
import { GLOW, WAX } from './palette.ts'

type Ramps = readonly [readonly string[], ...(readonly string[])[]]

const COATS: Ramps = [
  ['#06070f', '#10121f', '#1d2033', '#34364a', '#8a7458'],
  ['#09080d', '#17131c', '#2a232d', '#423840', '#8e765a'],
  ['#060a0f', '#0f1a22', '#1c2b34', '#344246', '#86765a'],
  ['#0b0909', '#1d1817', '#332a27', '#4c4038', '#94785a'],
  ['#080810', '#161729', '#292b40', '#424254', '#8c765c'],
  ['#070b0b', '#131d1a', '#25312d', '#3c433b', '#8a7656'],
]
const TROUSERS = ['#07080f', '#12131f', '#22243a', '#3c3a48']
const HAIRS: Ramps = [
  ['#05050a', '#0e0e16', '#20202a', '#6a5640'],
  ['#08080c', '#16141a', '#2c2830', '#7a6248'],
  ['#3a3840', '#6a666c', '#98949a', '#d8c4a4'],
]

/** Everybody but her. */
export function drawRows(stage: Stage) {
  const rng = createRng(805)
  const far = stage.layer('far', { depth: 0.45 })
  drawBarrow(far, createRng(803))
  const near = stage.layer('near', { depth: 0.62 })
  const light = stage.layer('candles', { depth: 0.55, blend: 'add', lit: true })
  for (const one of standings()) {
    const layer = one.row < 4 ? far : near
    if (one.empty) drawAlone(layer, one)
    else if (one.row < 3) drawSmall(layer, one, rng)
    else drawBearer(layer, one, rng)
    if (!one.empty) coverLight(light, one)
    const [x, y] = flameOf(one)
    drawFlame(layer, x, y, one.h)
    glow(light, { x, y, r: one.h * 0.5, color: '#ffb765', a: 0.32, p: 2 })
    glow(light, { x, y, r: one.h * 0.15, color: '#fff0cc', a: 0.75, p: 1.5 })
  }
}

function flameOf({ x, y, h, empty, side }: Standing): readonly [number, number] {
  return empty ? [x, y - h * 0.15] : [x + side * FLAME[0] * h * 0.01, y + FLAME[1] * h * 0.01]
}

/** Milk glass in the shape of a flame. */
export function drawFlame(layer: Layer, x: number, y: number, h: number) {
  const s = h / 100
  paint(
    layer,
    (g) => {
      shape(g, [
        [x, y - 5 * s, 1],
        [x + 2 * s, y - 0.6 * s],
        [x + 1.1 * s, y + 1.6 * s],
        [x - 1.1 * s, y + 1.6 * s],
        [x - 2 * s, y - 0.6 * s],
      ])
      g.fill()
    },
    { color: [GLOW, '#fffbea'], tone: 0.8, edge: [0.3, 8], pool: 0, wash: 0.1 },
  )
}

// Whoever stands in front of a candle stands in front of its light as well.
function coverLight(light: Layer, { x, y, h, side }: Standing) {
  const at = place(x, y, h, side < 0)
  const body = inScene(
    at,
    '-3,-86 -13,-77 -16,-64 -13,-52 -13,-30,1 -8,-2,1 8,-2,1 13,-30,1 13,-52 16,-62 13,-77 3,-86',
  )
  paint(
    light,
    (g) => {
      shape(g, body)
      g.fill()
      inScene(at, [[0, -92]]).forEach((head) => oval(g, [head[0], head[1], h * 0.066, h * 0.084]))
    },
    { color: '#000000', edge: [0, 1], soft: 1, pool: 0, wash: 0, grain: 0, alpha: 0.86, blend: 'erase' },
  )
}

// A candle put down where nobody stands.
function drawAlone(layer: Layer, { x, y, h }: Standing) {
  paint(
    layer,
    (g) =>
      limb(g, [
        [x, y - 0.4 * h * 0.01, h * 0.036],
        [x, y - h * 0.125, h * 0.034],
      ]),
    {
      color: WAX,
      tone: 0.6,
      edge: [0.4, 8],
      pool: 0.1,
    },
  )
}

// Seen from so far off a person is a head, a coat, two legs and an elbow.
function drawSmall(layer: Layer, one: Standing, rng: Rng) {
  const at = place(one.x, one.y, one.h, one.side < 0)
  const flame = flameOf(one)
  const cloth: PaintOptions = {
    color: rng.pick(COATS),
    tone: 0.3 + 0.05 * (2 - one.row),
    edge: [0.7, 14],
    wash: 0.2,
    washSize: 24,
    pool: 0.1,
    poolR: 2,
    form: { light: [800, -200], r: 4, amt: 0.16, steps: 3 },
    rim: { light: flame, color: '#ffcf8c', w: 2.4, amt: 1, reach: one.h * 0.6 },
  }
  const long = rng() < 0.5 ? -27 : -41
  paint(
    layer,
    (g) => {
      limb(g, inScene(at, '-5,-44,11 -6,-2,7', true))
      limb(g, inScene(at, '5,-44,11 5.4,-2,7', true))
    },
    { ...cloth, color: TROUSERS, rim: null },
  )
  paint(layer, (g) => limb(g, inScene(at, '12,-56,6 17.4,-62,4.4 17.6,-70,2.8', true)), {
    ...cloth,
    tone: 0.66,
  })
  paint(
    layer,
    (g) => {
      shape(
        g,
        inScene(at, [
          [-3, -84, 1],
          [-11, -79],
          [-16, -66],
          [-15.6, -56],
          [-12, -52],
          [-13.4, long, 1],
          [13, long, 1],
          [12.4, -53],
          [16, -57],
          [16, -67],
          [11, -79],
          [3, -84, 1],
        ]),
      )
      g.fill()
    },
    cloth,
  )
  const [head = [0, 0]] = inScene(at, [[rng.normal(), -91.6]])
  paint(layer, (g) => oval(g, [head[0], head[1], one.h * 0.063, one.h * 0.08]), {
    ...cloth,
    color: rng() < 0.2 ? rng.pick(COATS) : rng.pick(HAIRS),
  })
}

function drawBearer(layer: Layer, one: Standing, rng: Rng) {
  vigilBack(
    layer,
    place(one.x, one.y, one.h, one.side < 0),
    {
      cloth: rng.pick(COATS),
      hair: rng.pick(HAIRS),
      skin: ['#2c1c18', '#6a4632', '#b5805a', '#f4c690'],
      trousers: TROUSERS,
      wax: WAX,
      ...(rng() < 0.26 ? { cap: rng.pick(COATS) } : {}),
      light: flameOf(one),
      formLight: [800, -300],
      form: 0.16,
      rim: '#ffcf8c',
      rimAmt: 1,
      reach: one.h * 0.44,
      line: '#05050c',
    },
    { long: rng() < 0.5, tail: rng() < 0.34 },
  )
}
