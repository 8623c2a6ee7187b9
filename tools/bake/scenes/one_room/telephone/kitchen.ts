import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { cracks } from '../../../kit/cracks.ts'
import { wash } from '../../../kit/light.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { hoop, straight } from '../../../kit/pen.ts'
import { bell, createRng } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { LAMP, TILE, WOOD } from './palette.ts'

/** Paint above, tiles below, a window with the night in it. */
export function drawWall(stage: Stage) {
  const lit = (x: number, y: number) => bell(x, y, { x0: LAMP[0], y0: 430, rx: 320, ry: 300 })
  const rng = createRng(301)
  const back = stage.layer('wall', { depth: 0 })
  wash(back, TILE, { toneAt: (x, y) => 0.2 + 0.42 * lit(x, y), cloud: 0.22, size: 280 })
  paint(back, (g) => g.fillRect(-20, 452, 1660, 480), {
    color: TILE,
    tone: 0.2,
    edge: [1.6, 60],
    wash: 0.3,
    washSize: 130,
    pool: 0.14,
    shade: (x, y) => 0.46 * lit(x, y),
  })
  paint(
    back,
    (g) => {
      for (let y = 456; y < 760; y += 58) {
        straight(g, 2, [-20, y], [1640, y + rng.normal()])
        for (let x = (y / 58) % 2 < 1 ? 0 : 0; x < 1640; x += 58)
          straight(g, 2, [x + rng.normal(), y], [x + rng.normal(), y + 58])
      }
    },
    { color: '#050b0b', edge: [1, 24], pool: 0, dry: 0.16, alpha: 0.55 },
  )
  paint(
    back,
    (g) => {
      for (let i = 0; i < 34; i++) g.fillRect(3 + rng.int(0, 27) * 58, 459 + rng.int(0, 4) * 58, 52, 52)
    },
    { color: '#9aa886', edge: [1.4, 30], pool: 0.3, alpha: 0.1 },
  )
  cracks(
    back,
    rng,
    { n: 26, x: [0, 1600], y: [20, 420], width: [0.6, 1.8], swing: 20, drop: [6, 30] },
    { color: '#040a0a', dry: 0.24, alpha: 0.5 },
  )
  // a shelf: bowls in a stack, one bowl apart
  paint(back, (g) => poly(g, '36,196 400,204 402,218 34,212'), {
    color: WOOD,
    tone: 0.34,
    edge: [1.2, 40],
    wash: 0.3,
    washSize: 60,
    rim: { light: LAMP, color: '#f0c27a', w: 2.6, amt: 0.7, reach: 400 },
    shadow: { dx: -10, dy: 14, r: 10, a: 0.5 },
  })
  const china: PaintOptions = {
    color: ['#0e1716', '#2a3a35', '#6d7c68', '#c8c296', '#fbeec2'],
    tone: 0.34,
    edge: [0.9, 22],
    wash: 0.2,
    washSize: 40,
    form: { light: LAMP, r: 9, amt: 0.46, steps: 4 },
    rim: { light: LAMP, color: '#ffe3a8', w: 2.6, amt: 0.9, reach: 460 },
  }
  for (const [x, y, k] of [
    [146, 198, 1],
    [143, 183, 1],
    [147, 168, 1],
    [334, 202, 0.94],
  ] as const)
    drawBowl(back, [x, y, k], china)
  drawHungCup(back, china)
  // window: rime in the corners, the back of another house
  paint(back, (g) => g.fillRect(60, 282, 236, 250), {
    color: ['#091220', '#14263c', '#2c465e', '#5f7a8c'],
    tone: 0.36,
    edge: [1.4, 40],
    wash: 0.4,
    washSize: 90,
    pool: 0.2,
  })
  paint(
    back,
    (g) => {
      for (let i = 0; i < 80; i++) {
        const c = rng.int(0, 3),
          x = c % 2 ? 296 : 60,
          y = c > 1 ? 532 : 282,
          a = rng() * 7,
          l = rng.range(12, 60)
        straight(g, rng.range(0.6, 1.8), [x, y], [x + Math.cos(a) * l, y + Math.sin(a) * l])
      }
    },
    {
      color: '#a9bcc8',
      edge: [3, 14],
      pool: 0,
      dry: 0.16,
      alpha: 0.6,
      clip: stage.mask((g) => g.fillRect(60, 282, 236, 250)),
    },
  )
  paint(
    back,
    (g) => {
      g.lineWidth = 15
      g.strokeRect(56, 278, 244, 258)
      g.lineWidth = 8
      g.beginPath()
      g.moveTo(178, 280)
      g.lineTo(178, 534)
      g.moveTo(58, 372)
      g.lineTo(298, 372)
      g.stroke()
    },
    {
      color: ['#060a0a', '#17201c', '#3c4434', '#8a8258'],
      tone: 0.4,
      edge: [1.2, 40],
      form: { light: LAMP, r: 5, amt: 0.4, steps: 3 },
      rim: { light: LAMP, color: '#e0b468', w: 3, amt: 0.7, reach: 420 },
      shadow: { dx: -6, dy: 8, r: 8, a: 0.4 },
    },
  )
}

// A rim that is one ellipse, a wall that turns in under it, a foot.
function drawBowl(back: Layer, [x, y, k]: readonly [number, number, number], china: PaintOptions) {
  paint(
    back,
    (g) => {
      shape(g, [
        [x - 44 * k, y - 23 * k, 1],
        [x + 44 * k, y - 23 * k, 1],
        [x + 37 * k, y - 9 * k],
        [x + 17 * k, y, 1],
        [x + 15 * k, y + 4 * k, 1],
        [x - 15 * k, y + 4 * k, 1],
        [x - 17 * k, y, 1],
        [x - 37 * k, y - 9 * k],
      ])
      g.fill()
      oval(g, [x, y - 23 * k, 44 * k, 6 * k])
    },
    china,
  )
}

// The second cup, on a hook under the shelf; a piece is out of its rim.
function drawHungCup(back: Layer, china: PaintOptions) {
  paint(back, (g) => limb(g, '346,216,2.6 346,228,2.6 352,232,2'), {
    color: ['#2a2418', '#a08a54'],
    edge: [0.4, 8],
    pool: 0,
  })
  paint(
    back,
    (g) => {
      hoop(g, 5, [348, 240, 9, 12], { turn: 0.2 })
      poly(g, '324,246 370,252 366,296 359,296 355,288 349,295 320,292')
    },
    { ...china, tone: 0.42, shadow: { dx: -9, dy: 9, r: 8, a: 0.45 } },
  )
}
