import { limb, poly, shape } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { smooth } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
import { GAP } from './palette.ts'

/** A stool with a radio and a cup, the darkest things in the room. */
export function drawFront(stage: Stage) {
  const front = stage.layer('front', { depth: 1, lit: true })
  // a stool by the wall with a radio and an enamel cup, the darkest things in the room
  paint(front, (g) => poly(g, '-30,742 262,716 330,764 -30,806'), {
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
      poly(g, '-30,804 330,764 328,792 -30,838')
      poly(g, '282,786 312,782 322,930 296,930')
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
      g.beginPath()
      g.arc(134, 700, 17, 0, 7)
      g.fill()
    },
    { color: '#030505', edge: [0.8, 16], pool: 0, alpha: 0.8 },
  )
  paint(
    front,
    (g) => {
      g.lineWidth = 2.4
      g.beginPath()
      g.arc(134, 700, 15, -1.2, 1.2)
      g.stroke()
      limb(g, '112,640,1.6 152,634,2')
    },
    { color: '#c9a060', edge: [0.8, 14], pool: 0, alpha: 0.7 },
  )
  paint(
    front,
    (g) => {
      shape(g, '208,672,1 262,666,1 260,722 252,736,1 220,740,1 211,728')
      g.fill()
      g.lineWidth = 6
      g.beginPath()
      g.arc(210, 706, 17, 1.7, 4.5)
      g.stroke()
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
  paint(
    front,
    (g) => {
      g.beginPath()
      g.ellipse(235, 669, 27, 7, -0.1, 0, 7)
      g.fill()
    },
    { color: ['#050808', '#1a1d18', '#5a5238'], tone: 0.3, edge: [0.8, 16], pool: 0.1 },
  )
}

/** What comes under the door, and a little of the street. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.35, blend: 'add', lit: true })
  glow(light, { x: 556, y: 598, r: 380, color: '#ffa646', a: 0.34, sy: 0.44, p: 2 })
  glow(light, { x: 556, y: 597, r: 128, color: '#ffe6b0', a: 0.8, sy: 0.075, p: 0.8, noise: 0.2 })
  glow(light, { x: 560, y: 690, r: 260, color: '#ffb65c', a: 0.16, sy: 0.36, p: 1.8 })
  glow(light, { x: 556, y: 296, r: 40, color: '#ffd890', a: 0.3, p: 2 })
  glow(light, { x: 166, y: 310, r: 190, color: '#c0506a', a: 0.16, p: 2 })
  glow(light, { x: 160, y: 300, r: 44, color: '#ff7a86', a: 0.14, p: 1.6, sy: 2.4, sx: 0.3 })
}
