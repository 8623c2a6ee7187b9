import { limb, poly } from '../../../kit/brush.ts'
import { wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { leaf } from '../../../kit/leaves.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SUN, WINDOWS } from './palette.ts'

/** Distemper that the heat has stained, two open windows with leaves outside, a floor of cement. */
export function drawWall(layer: Layer) {
  const dice = createRng(61)
  wash(layer, ['#2c302a', '#4e5446', '#7a7d62', '#aaa67e', '#d8cb98', '#f8eabc'], {
    toneAt: (x, y) =>
      0.34 +
      0.32 * bell(x, y, { x0: SUN[0], y0: 240, rx: 640, ry: 360 }) -
      0.1 * smooth(420, 640, y) -
      0.1 * smooth(500, 0, x),
    cloud: 0.22,
    size: 300,
  })
  for (const [x, y, w, h] of WINDOWS) {
    const pane = paint(layer, (g) => g.fillRect(x, y, w, h), {
      color: ['#cfc48a', '#f2e6ae', '#fff6d6', '#fffdf0'],
      tone: 0.6,
      edge: [1.6, 40],
      wash: 0.2,
      washSize: 160,
      pool: 0,
      shade: (px, py) => 0.3 * bell(px, py, { x0: SUN[0], y0: SUN[1], rx: 330, ry: 220 }),
    })
    paint(
      layer,
      (g) => {
        for (let i = 0; i < 13; i++) {
          const px = dice.range(x - 20, x + w)
          const py = dice.range(y + h * 0.2, y + h + 30)
          leaf(g, {
            from: [px, py],
            to: [px + dice.range(-130, 130), py - dice.range(20, 150)],
            w: dice.range(9, 18),
            sag: 24,
          })
        }
      },
      {
        color: ['#8f9a52', '#b9bb6c', '#dcd594'],
        tone: 0.5,
        clip: pane,
        edge: [3, 24],
        soft: 4,
        wash: 0.3,
        pool: 0,
        alpha: 0.6,
      },
    )
    paint(
      layer,
      (g) => {
        g.lineWidth = 15
        g.strokeRect(x, y, w, h)
        limb(g, [
          [x + w / 2, y, 10],
          [x + w / 2 + 1, y + h, 10],
        ])
        g.fillRect(x - 18, y + h + 2, w + 36, 15)
      },
      {
        color: ['#2e3834', '#55645a', '#8f9a80', '#d8d2a6'],
        tone: 0.3,
        edge: [1.4, 40],
        wash: 0.2,
        washSize: 90,
        pool: 0.12,
        rim: { light: SUN, color: '#fff3c8', w: 3, amt: 0.6 },
      },
    )
  }
  // damp under the sills, in long tongues
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 18; i++) {
        const x = dice.range(660, 1440)
        limb(g, [
          [x, 356, dice.range(3, 9)],
          [x + dice.normal() * 4, 400, dice.range(4, 12)],
          [x + dice.normal() * 8, dice.range(430, 520), 0.8],
        ])
      }
    },
    { color: '#4c584e', edge: [3, 22], soft: 2, pool: 0, alpha: 0.24 },
  )
  paint(layer, (g) => poly(g, '-20,596 1640,588 1640,930 -20,930'), {
    color: ['#2a2e2a', '#4c514a', '#757869', '#a3a184', '#d3c99c', '#f6e8b8'],
    tone: 0.36,
    edge: [2, 60],
    wash: 0.26,
    washSize: 170,
    pool: 0.08,
    // the windows lie on the floor, drawn long
    shade: (x, y) => {
      const t = (y - 596) / 300
      const on = (a: number, b: number) => smooth(a - 18, a + 18, x) * smooth(b + 18, b - 18, x)
      return (
        0.34 * smooth(0.2, 0.34, t) * (on(560 - 190 * t, 880 - 160 * t) + on(960 - 120 * t, 1310 - 80 * t)) -
        0.08 * t
      )
    },
  })
  // a list, pasted up where everyone must pass
  paint(layer, (g) => poly(g, '1486,398 1572,394 1576,520 1490,524'), {
    color: ['#8f8a6c', '#cfc6a0', '#f6ecc8'],
    tone: 0.66,
    edge: [1.4, 20],
    wash: 0.16,
    pool: 0.14,
    shadow: { dx: 5, dy: 6, r: 5, a: 0.4 },
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 11; i++)
        limb(g, [
          [1497, 412 + i * 9.6, 1.8],
          [1497 + dice.range(30, 62), 410 + i * 9.6, 1.6],
        ])
    },
    { color: '#5c5a48', edge: [0.8, 6], pool: 0, soft: 0.5, alpha: 0.7 },
  )
}
