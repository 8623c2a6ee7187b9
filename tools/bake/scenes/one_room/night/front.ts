import { blob, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { hoop } from '../../../kit/pen.ts'
import { smooth } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { GAP } from './palette.ts'

/** A stool with a radio and a cup, the darkest things in the room. */
export function drawFront(stage: Stage) {
  const front = stage.layer('front', { depth: 1, lit: true })
  // a stool by the wall with a radio and an enamel cup, the darkest things in the room
  paint(front, (g) => poly(g, '-30,742 300,712 374,762 -30,806'), {
    color: ['#050807', '#12140f', '#2e2819', '#705429', '#c08f48'],
    tone: 0.26,
    edge: [1.8, 50],
    wash: 0.3,
    washSize: 90,
    rim: { light: GAP, color: '#e2aa5a', w: 3.4, amt: 0.8, reach: 380 },
    shade: (x) => 0.16 * smooth(120, 320, x),
  })
  paint(
    front,
    (g) => {
      poly(g, '-30,804 374,762 372,790 -30,838')
      poly(g, '330,784 358,780 366,930 342,930')
    },
    {
      color: ['#040606', '#0e100d', '#241f14', '#58431f'],
      tone: 0.3,
      edge: [1.6, 50],
      wash: 0.3,
      washSize: 80,
      rim: { light: GAP, color: '#c9944a', w: 3, amt: 0.6, reach: 380 },
    },
  )
  paint(
    front,
    (g) => {
      shape(g, '20,620,1 150,606,1 168,622 172,738,1 160,748 30,764,1 16,750 14,634')
      g.fill()
      limb(g, '146,610,5 192,500,3 204,470,2.4')
    },
    {
      color: ['#050808', '#121817', '#28302b', '#5c573e', '#a88b54'],
      tone: 0.3,
      edge: [1.4, 40],
      wash: 0.16,
      washSize: 160,
      grain: 0.06,
      form: { light: [500, 640], r: 8, amt: 0.26, steps: 3 },
      rim: { light: GAP, color: '#e2b064', w: 3.4, amt: 0.8, reach: 420 },
      shadow: { dx: -8, dy: 6, r: 10, a: 0.5 },
    },
  )
  paint(
    front,
    (g) => {
      for (let i = 0; i < 9; i++)
        limb(g, [
          [34, 660 + i * 9, 1.2],
          [70, 656 + i * 9, 2],
          [98, 653 + i * 9, 1.2],
        ])
      oval(g, [134, 700, 17, 17])
    },
    { color: '#030505', edge: [0.8, 16], pool: 0, alpha: 0.8 },
  )
  paint(
    front,
    (g) => {
      hoop(g, 2.4, [134, 700, 15, 15], { arc: [-1.2, 1.2] })
      limb(g, '112,640,1.6 152,634,2')
    },
    { color: '#c9a060', edge: [0.8, 14], pool: 0, alpha: 0.7 },
  )
  paint(
    front,
    (g) => {
      shape(g, '208,672,1 262,666,1 260,722 252,736,1 220,740,1 211,728')
      g.fill()
      hoop(g, 6, [210, 706, 17, 17], { arc: [1.7, 4.5] })
    },
    {
      color: ['#0c1213', '#2c3634', '#6d7062', '#c6b48a', '#f6e2b2'],
      tone: 0.34,
      edge: [1, 20],
      wash: 0.2,
      washSize: 40,
      form: { light: [500, 640], r: 10, amt: 0.5, steps: 4 },
      rim: { light: GAP, color: '#ffd58c', w: 3, amt: 0.9, reach: 420 },
    },
  )
  paint(front, (g) => oval(g, [235, 669, 27, 7], -0.1), {
    color: ['#050808', '#1a1d18', '#5a5238'],
    tone: 0.3,
    edge: [0.8, 16],
    pool: 0.1,
  })
  drawCoveredLamp(front)
}

// The lamp is on: a cloth over its shade keeps what it can.
function drawCoveredLamp(front: Layer) {
  paint(front, (g) => oval(g, [306, 740, 62, 12]), {
    color: ['#a8702c', '#f0be6c'],
    tone: 0.5,
    soft: 7,
    edge: [2, 20],
    pool: 0,
    alpha: 0.55,
  })
  paint(
    front,
    (g) => {
      oval(g, [306, 740, 24, 6])
      limb(g, '306,738,8 306,700,6')
    },
    { color: ['#0a0b08', '#2c2616', '#7a5c2c', '#e0b060'], tone: 0.4, edge: [0.7, 16], pool: 0.1 },
  )
  paint(
    front,
    blob(
      '284,636,1 306,630 330,637,1 344,676 352,706,1 340,702 330,712 316,704 304,714 290,706 278,714 262,704,1 272,672',
    ),
    {
      color: ['#2a1c0e', '#5c3e1c', '#9a6a2e', '#d89e4c', '#ffd890'],
      tone: 0.34,
      edge: [1.6, 24],
      wash: 0.14,
      washSize: 40,
      pool: 0.2,
      shade: (x, y) =>
        0.34 * Math.exp(-(((x - 306) / 26) ** 2 + ((y - 698) / 26) ** 2)) + 0.07 * Math.sin(x * 0.3),
    },
  )
  paint(
    front,
    (g) => {
      for (const l of [
        '290,642,0.8 282,672,2.4 276,706,0.8',
        '308,634,0.8 308,670,2.4 302,708,0.8',
        '324,640,0.8 332,672,2.4 338,700,0.8',
      ])
        limb(g, l)
    },
    { color: '#2a1a0c', edge: [1, 16], soft: 0.6, pool: 0, alpha: 0.5 },
  )
}

/** What comes under the door, a lamp under a cloth, and a little of the street. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.35, blend: 'add', lit: true })
  glow(light, { x: 556, y: 598, r: 400, color: '#ffa646', a: 0.36, sy: 0.46, p: 2 })
  glow(light, { x: 556, y: 597, r: 136, color: '#ffe6b0', a: 0.85, sy: 0.08, p: 0.8, noise: 0.2 })
  glow(light, { x: 570, y: 700, r: 330, color: '#ffb65c', a: 0.22, sy: 0.36, p: 1.7 })
  glow(light, { x: 556, y: 296, r: 40, color: '#ffd890', a: 0.3, p: 2 })
  glow(light, { x: 306, y: 704, r: 190, color: '#ffb050', a: 0.26, p: 1.9 })
  glow(light, { x: 210, y: 262, r: 110, color: '#c0506a', a: 0.14, p: 2 })
}
