import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { BULB, IRON, WALL, WOOD } from './palette.ts'

/** A ladder of new wood, up to the loft. */
export function drawLadder(layer: Layer) {
  const wood = createCutter(layer, {
    color: ['#3a2410', '#80572a', '#c9974f', '#f0cb86', '#fde8b4'],
    tone: 0.46,
    edge: [1.4, 40],
    wash: 0.24,
    washSize: 60,
    form: { light: BULB, r: 8, amt: 0.42, steps: 4 },
    rim: { light: BULB, color: '#fff0c0', w: 3, amt: 0.9, reach: 420 },
    shadow: { dx: -18, dy: 10, r: 9, a: 0.4 },
    grad: [0, 640, -0.24, 0, 200, 0.06],
  })
  const rail = (x: number, top: number) => (y: number) => x + ((640 - y) / 660) * (top - x)
  const left = rail(76, 166)
  const right = rail(226, 288)
  for (const y of [96, 186, 280, 378, 480, 584])
    wood.bars([
      [
        [left(y) - 10, y + 3, 13],
        [right(y) + 10, y - 3, 13],
      ],
    ])
  for (const at of [left, right])
    wood.bars([
      [
        [at(660), 660, 25],
        [at(300), 300, 22],
        [at(-30), -30, 19],
      ],
    ])
}

/** The hearth of plastered brick, its top worn shiny; the pipe goes up past the loft. */
export function drawStove(layer: Layer) {
  const rng = createRng(421)
  const on = (x: number, y: number) => bell(x, y, { x0: 460, y0: 430, rx: 430, ry: 260 })
  paint(layer, (g) => poly(g, '310,470 1462,470 1462,700 296,700'), {
    color: WALL,
    tone: 0.08,
    edge: [2.4, 60],
    wash: 0.3,
    washSize: 120,
    pool: 0.2,
    shade: (x, y) => 0.3 * on(x, y),
  })
  paint(layer, (g) => poly(g, '346,424 1420,424 1464,476 306,476'), {
    color: WALL,
    tone: 0.36,
    edge: [2.4, 60],
    wash: 0.3,
    washSize: 110,
    shade: (x, y) => 0.5 * on(x, y) - 0.16 * smooth(900, 1250, x),
    rim: { light: BULB, color: '#fbe0a0', w: 3, amt: 0.7, reach: 420 },
  })
  paint(
    layer,
    (g) => {
      for (let r = 0; r < 4; r++)
        for (let i = 0; i < 16; i++) {
          const [x, y] = [312 + i * 74 + (r % 2) * 36, 486 + r * 34]
          g.lineWidth = 2
          g.strokeRect(x + rng.normal() * 2, y, 74, 34)
        }
    },
    { color: '#160c05', edge: [1.6, 30], pool: 0, dry: 0.4, alpha: 0.4 },
  )
  // the pipe, its joints and its elbow
  const pipe = createCutter(layer, {
    color: IRON,
    tone: 0.36,
    edge: [1.6, 40],
    wash: 0.3,
    washSize: 50,
    form: { light: BULB, r: 14, amt: 0.5, steps: 4 },
    rim: { light: BULB, color: '#f5cd80', w: 4, amt: 0.9, reach: 520 },
    shadow: { dx: 22, dy: 4, r: 12, a: 0.4 },
  })
  pipe.board('958,-20 1000,-20 1002,446 954,446')
  pipe.sheet('944,440,1 1012,440,1 1018,450 1004,457 952,457 938,450', {
    tone: 0.44,
    shadow: { dx: 10, dy: 5, r: 7, a: 0.5 },
  })
  for (const y of [128, 292])
    pipe.board(
      [
        [952, y],
        [1006, y - 1],
        [1006, y + 12],
        [952, y + 13],
      ],
      { tone: 0.5 },
    )
}

/** An iron pot let into the hearth, its lid pushed aside; a kettle. */
export function drawPots(layer: Layer) {
  const rim = { light: BULB, color: '#ffe6a8', w: 4, amt: 0.9, reach: 460 }
  paint(layer, (g) => oval(g, [478, 446, 118, 26]), { color: IRON, tone: 0.3, edge: [1.4, 30], rim })
  paint(layer, (g) => oval(g, [478, 443, 100, 19]), {
    color: ['#7a5524', '#c8973f', '#f0cd80', '#fff0c0'],
    tone: 0.6,
    edge: [1.4, 30],
    wash: 0.3,
    washSize: 30,
    pool: 0.3,
  })
  // wooden lid leaning against the wall
  paint(
    layer,
    (g) => {
      shape(g, '318,352 362,322 402,344 412,396 380,432,1 326,432,1 308,398')
      g.fill()
    },
    {
      color: WOOD,
      tone: 0.4,
      edge: [1.6, 30],
      wash: 0.3,
      washSize: 50,
      form: { light: BULB, r: 12, amt: 0.36, steps: 4 },
      rim,
      shadow: { dx: -8, dy: 8, r: 8, a: 0.4 },
    },
  )
  paint(
    layer,
    (g) =>
      ['310,366,13 360,358,14 408,366,13', '310,408,13 360,404,14 410,406,13'].forEach((l) => limb(g, l)),
    {
      color: WOOD,
      tone: 0.26,
      edge: [1, 20],
      rim,
    },
  )
  const tin = createCutter(layer, {
    color: ['#1c1712', '#4d4334', '#8f8166', '#d6c596', '#fff2cc'],
    tone: 0.42,
    edge: [1.2, 30],
    wash: 0.12,
    washSize: 90,
    grain: 0.07,
    form: { light: BULB, r: 30, amt: 0.46, steps: 4 },
    rim,
    shadow: { dx: 16, dy: 6, r: 9, a: 0.45 },
  })
  // the kettle, its handle up
  tin.bars(['880,380,8 896,322,8 946,306,8 996,322,8 1012,380,8'], { tone: 0.3 })
  tin.bars(['892,426,24 856,404,17 836,366,12'])
  tin.sheet('892,458,1 878,424 892,388 926,370 968,370 1002,388 1016,424 1002,458,1 946,466')
  tin.bars(['914,371,7 946,366,8 980,371,7'], { tone: 0.6 })
  tin.disc([947, 359, 9, 7], { tone: 0.3 })
}
