import { blob, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { wash } from '../../../kit/light.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { bell, createRng } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
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
        g.lineWidth = 2
        g.beginPath()
        g.moveTo(-20, y)
        g.lineTo(1640, y + rng.normal())
        g.stroke()
        for (let x = (y / 58) % 2 < 1 ? 0 : 0; x < 1640; x += 58) {
          g.beginPath()
          g.moveTo(x + rng.normal(), y)
          g.lineTo(x + rng.normal(), y + 58)
          g.stroke()
        }
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
  paint(
    back,
    (g) => {
      for (let i = 0; i < 26; i++) {
        let x = rng.range(0, 1600),
          y = rng.range(20, 420)
        g.lineWidth = rng.range(0.6, 1.8)
        g.beginPath()
        g.moveTo(x, y)
        for (let j = 0; j < 4; j++) {
          x += rng.normal() * 20
          y += rng.range(6, 30)
          g.lineTo(x, y)
        }
        g.stroke()
      }
    },
    { color: '#040a0a', edge: [2, 16], pool: 0, dry: 0.24, alpha: 0.5 },
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
  for (let i = 0; i < 4; i++)
    paint(
      back,
      (g) => {
        const y = 198 - i * 15
        shape(g, [
          [100, y - 22, 1],
          [186, y - 20, 1],
          [172, y - 4],
          [160, y + 1, 1],
          [126, y + 1, 1],
          [114, y - 4],
        ])
        g.fill()
      },
      china,
    )
  paint(back, blob('290,180,1 372,182,1 358,200 344,206,1 316,205,1 302,200'), china)
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
        g.lineWidth = rng.range(0.6, 1.8)
        g.beginPath()
        g.moveTo(x, y)
        g.lineTo(x + Math.cos(a) * l, y + Math.sin(a) * l)
        g.stroke()
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

/** The dark side: a stove with a kettle, a cupboard. */
export function drawStove(stage: Stage) {
  const rng = createRng(302)
  const stove = stage.layer('stove', { depth: 0.3 })
  paint(stove, (g) => poly(g, '1056,560 1640,540 1640,930 1064,930'), {
    color: ['#050808', '#101817', '#243029', '#4c4f38', '#8f7d4c'],
    tone: 0.3,
    edge: [1.8, 60],
    wash: 0.3,
    washSize: 130,
    pool: 0.16,
    form: { light: LAMP, r: 14, amt: 0.3, steps: 3 },
    rim: { light: LAMP, color: '#d8a458', w: 4, amt: 0.7, reach: 460 },
    shadow: { dx: 16, dy: 6, r: 16, a: 0.5 },
  })
  paint(stove, (g) => poly(g, '1044,548 1640,526 1640,548 1046,572'), {
    color: ['#070a0a', '#1a2420', '#3c463a', '#8f8256', '#e8c27c'],
    tone: 0.4,
    edge: [1.2, 50],
    wash: 0.26,
    washSize: 80,
    rim: { light: LAMP, color: '#ffd898', w: 3, amt: 0.9, reach: 460 },
  })
  paint(stove, blob('1208,544,1 1190,506 1198,462 1228,436 1284,432 1316,456 1326,500 1312,540,1 1260,548'), {
    color: ['#070909', '#161c1a', '#333a32', '#6e6a4a', '#d8b878'],
    tone: 0.32,
    edge: [1.2, 30],
    wash: 0.14,
    washSize: 120,
    grain: 0.05,
    form: { light: LAMP, r: 22, amt: 0.42, steps: 5 },
    rim: { light: LAMP, color: '#ffdc9c', w: 3.6, amt: 0.95, reach: 520 },
  })
  paint(
    stove,
    (g) => {
      g.lineWidth = 8
      g.beginPath()
      g.ellipse(1258, 438, 52, 58, 0, Math.PI, 0)
      g.stroke()
      limb(g, '1204,500,20 1172,476,14 1160,444,9')
      oval(g, [1256, 432, 30, 8])
      oval(g, [1256, 421, 8, 8])
    },
    {
      color: ['#070909', '#1a1f1b', '#4a4936', '#c0a468'],
      tone: 0.36,
      edge: [1, 30],
      form: { light: LAMP, r: 5, amt: 0.5, steps: 3 },
      rim: { light: LAMP, color: '#ffdc9c', w: 2.6, amt: 0.9, reach: 520 },
    },
  )
  paint(
    stove,
    (g) => {
      g.fillRect(1130, 620, 380, 250)
      for (let i = 0; i < 4; i++) oval(g, [1150 + i * 44, 592, 12, 12])
    },
    {
      color: ['#030505', '#0b100f', '#1a211c'],
      tone: 0.36,
      edge: [1.4, 40],
      wash: 0.34,
      washSize: 90,
      pool: 0.2,
      alpha: 0.8,
    },
  )
  paint(
    stove,
    (g) => {
      for (let i = 0; i < 30; i++) {
        const x = rng.range(1070, 1600),
          y = rng.range(580, 880)
        g.lineWidth = rng.range(0.6, 1.6)
        g.beginPath()
        g.moveTo(x, y)
        g.lineTo(x + rng.normal() * 8, y + rng.range(20, 70))
        g.stroke()
      }
    },
    { color: '#5a5a44', edge: [1.4, 20], pool: 0, dry: 0.3, alpha: 0.3 },
  )
}
