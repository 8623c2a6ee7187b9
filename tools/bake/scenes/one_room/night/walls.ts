import { dryStroke, limb, poly, shape } from '../../../kit/brush.ts'
import { glow, wash } from '../../../kit/light.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { createRng, lerp, smooth } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
import { GAP, EYE } from './palette.ts'

/** Walls, ceiling and floor; the light under the door comes along the boards. */
export function drawWalls(stage: Stage) {
  const rng = stage.rng
  const back = stage.layer('back', { depth: 0 })
  const near = (x: number, y: number) => Math.exp(-(((x - GAP[0]) / 250) ** 2 + ((y - GAP[1]) / 210) ** 2))
  wash(back, ['#070d0e', '#111e1f', '#1f3232', '#33463f', '#62603f', '#a98a52'], {
    toneAt: (x, y) =>
      0.2 + 0.3 * near(x, y) + 0.16 * Math.exp(-(((x - 300) / 280) ** 2 + ((y - 330) / 220) ** 2)),
    cloud: 0.22,
    size: 300,
  })
  // the planes of the room: ceiling, left and right walls, each a sheet of its own
  paint(back, (g) => poly(g, '-20,-20 1620,-20 1620,-130 960,130 360,130 -20,-14'), {
    color: ['#060b0c', '#0f1a1b', '#1b2a2a'],
    tone: 0.4,
    edge: [2, 60],
    wash: 0.3,
    washSize: 200,
    pool: 0.1,
  })
  paint(back, (g) => poly(g, '-20,-20 360,130 360,600 -20,825'), {
    color: ['#060c0d', '#101c1d', '#203233', '#3c5250', '#6d7d70'],
    tone: 0.3,
    edge: [2, 70],
    wash: 0.3,
    washSize: 220,
    pool: 0.14,
    shade: (x, y) =>
      0.2 * Math.exp(-(((x - 240) / 200) ** 2 + ((y - 420) / 160) ** 2)) +
      0.14 * smooth(200, 360, x) * smooth(300, 600, y),
  })
  paint(back, (g) => poly(g, '960,130 1620,-140 1620,800 960,600'), {
    color: ['#060c0d', '#111d1e', '#243534', '#4a5647', '#8a7c50'],
    tone: 0.34,
    edge: [2, 70],
    wash: 0.3,
    washSize: 240,
    pool: 0.14,
    shade: (x, y) => 0.1 * smooth(1300, 960, x) * smooth(200, 560, y) - 0.14 * smooth(1000, 1600, x),
  })
  // painted dado, rubbed where shoulders pass
  paint(
    back,
    (g) => {
      poly(g, '360,470 960,470 960,600 360,600')
      poly(g, '-20,548 360,470 360,600 -20,825')
      poly(g, '960,470 1620,540 1620,810 960,600')
    },
    {
      color: ['#061113', '#11282b', '#234643', '#6b7a55'],
      tone: 0.3,
      edge: [1.6, 50],
      wash: 0.44,
      washSize: 120,
      pool: 0.2,
      alpha: 0.6,
      shade: (x, y) => 0.44 * near(x, y) - 0.2 * smooth(1000, 1500, x),
    },
  )
  paint(
    back,
    (g) => {
      for (let i = 0; i < 46; i++) {
        let x = rng.range(340, 1500),
          y = rng.range(140, 520)
        g.lineWidth = rng.range(0.6, 1.9)
        g.beginPath()
        g.moveTo(x, y)
        for (let j = 0; j < 4; j++) {
          x += rng.normal() * 22
          y += rng.range(8, 34)
          g.lineTo(x, y)
        }
        g.stroke()
      }
    },
    { color: '#04090a', edge: [2, 18], pool: 0, dry: 0.24, alpha: 0.5 },
  )
  for (let i = 0; i < 9; i++) {
    const x = rng.range(380, 1300),
      y = rng.range(150, 330)
    paint(
      back,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + 40, y + 50],
            [x + 30, y + 130],
          ],
          width: 70,
          bristles: 30,
          load: 0.44,
          thin: [0.8, 2.6],
        }),
      { color: '#4b5f58', edge: [4, 30], soft: 2.4, pool: 0, alpha: 0.09 },
    )
  }
  // floor: boards running to the door; the only light in the room comes along them
  const floor = stage.layer('floor', { depth: 0.3, lit: true })
  const spill = (x: number, y: number) => {
    const d = y - 598
    if (d < 0) return 0
    const e = Math.abs(x - 556 - d * 0.04 + 6 * Math.sin(y * 0.05)) / (84 + d * 0.86)
    return smooth(1.3, 0.3, e) / (1 + (d / 92) ** 1.5)
  }
  paint(floor, (g) => poly(g, '355,598 965,598 1640,930 -60,930 -60,850'), {
    color: ['#060808', '#12130f', '#2c2717', '#6b5127', '#bd883e', '#ffd792'],
    tone: 0.14,
    edge: [1.6, 70],
    wash: 0.18,
    washSize: 200,
    pool: 0,
    shade: (x, y) => 0.84 * spill(x, y) + 0.05 * smooth(400, 0, x),
  })
  const boards = stage.mask((g) => poly(g, '355,598 965,598 1640,930 -60,930 -60,850'))
  paint(
    floor,
    (g) => {
      for (let i = -7; i < 16; i++) {
        const x = 400 + i * 92
        g.lineWidth = 2
        g.beginPath()
        g.moveTo(lerp(EYE[0], x, 0.42), 600)
        g.lineTo(lerp(EYE[0], x, 1.6), 930)
        g.stroke()
      }
      for (let i = 0; i < 60; i++) {
        const y = rng.range(606, 890),
          x = rng.range(100, 1000),
          d = (x - EYE[0]) / (y - EYE[1])
        g.lineWidth = rng.range(0.6, 1.6)
        g.beginPath()
        g.moveTo(x, y)
        g.lineTo(x + d * 40, y + 40)
        g.stroke()
      }
    },
    { color: '#050605', edge: [1.4, 30], pool: 0, dry: 0.18, alpha: 0.6, clip: boards },
  )
}

/** The window that a curtain almost closes; on the sill, a jar with a green onion. */
export function drawWindow(stage: Stage) {
  const rng = createRng(12)
  const win = stage.layer('window', { depth: 0.2 })
  // night behind the cloth: somebody's sign, somebody's lamp, no shape
  paint(win, (g) => poly(g, '54,106 262,206 262,436 54,452'), {
    color: ['#07101c', '#132236', '#2a3a52'],
    edge: [1.6, 40],
    wash: 0.5,
    washSize: 90,
    pool: 0.2,
  })
  glow(win, { x: 168, y: 300, r: 90, color: '#b8405a', a: 0.5, p: 1.6, noise: 0.5 })
  glow(win, { x: 158, y: 350, r: 50, color: '#e0a860', a: 0.5, p: 1.4 })
  paint(
    win,
    (g) => {
      for (const [a, b] of [
        ['54,106', '54,452'],
        ['262,206', '262,436'],
        ['54,106', '262,206'],
        ['54,452', '262,436'],
      ] as const)
        limb(g, `${a},12 ${b},12`)
    },
    { color: ['#050a0b', '#152022', '#2c3936'], edge: [1.6, 40], tone: 0.4 },
  )
  // curtain in two halves that do not quite meet; the street comes through the weave
  const cloth: PaintOptions = {
    color: ['#0a1416', '#1b2f31', '#37504c', '#6b7a6a', '#b89a80'],
    edge: [2.4, 34],
    wash: 0.1,
    washSize: 120,
    pool: 0.14,
    grain: 0.07,
  }
  const through = (x: number, y: number) =>
    0.1 * Math.sin(x * 0.2 + 0.5 * Math.sin(y * 0.012)) +
    0.05 * Math.sin(x * 0.47) +
    0.3 * Math.exp(-(((x - 166) / 70) ** 2 + ((y - 310) / 90) ** 2))
  paint(
    win,
    (g) => {
      shape(
        g,
        '22,78,1 70,100 116,124 150,142,1 152,240 146,340 154,462,1 130,456 108,470 84,462 60,478 20,470,1',
      )
      g.fill()
    },
    { ...cloth, tone: 0.36, shade: through, shadow: { dx: 6, dy: 6, r: 8, a: 0.5 } },
  )
  paint(
    win,
    (g) => {
      shape(
        g,
        '166,150,1 210,172 250,190 286,208,1 284,300 290,380 282,448,1 262,442 244,452 222,446 198,458 168,456,1 176,360 168,250',
      )
      g.fill()
    },
    { ...cloth, tone: 0.38, shade: through, shadow: { dx: 5, dy: 6, r: 8, a: 0.5 } },
  )
  paint(
    win,
    (g) => {
      for (let i = 0; i < 13; i++) {
        const t = i / 12,
          x = lerp(30, 280, t),
          top = lerp(84, 206, t)
        if (x > 146 && x < 172) continue
        limb(g, [
          [x, top, 0.6],
          [x + rng.normal() * 6, lerp(top, 460, 0.5), rng.range(1.6, 4)],
          [x + rng.normal() * 5, 452, 0.8],
        ])
      }
    },
    { color: '#040a0b', edge: [2, 30], soft: 0.6, pool: 0, alpha: 0.6 },
  )
  paint(
    win,
    (g) => {
      limb(g, '6,66,7 150,136,6 306,214,5')
      g.beginPath()
      g.arc(308, 215, 7, 0, 7)
      g.fill()
    },
    {
      color: ['#0c1213', '#2b3430', '#6b6a56'],
      tone: 0.45,
      edge: [1, 30],
      form: { light: [300, 600], r: 3, amt: 0.4, steps: 3 },
    },
  )
  // sill, and what stands on it: a card of needles, a jar with a green onion
  paint(win, (g) => poly(g, '26,470 296,440 310,452 310,464 30,502'), {
    color: ['#081011', '#1c2a29', '#4a544a', '#9a8a66'],
    tone: 0.42,
    edge: [1.6, 40],
    wash: 0.3,
    washSize: 60,
    rim: { light: GAP, color: '#d9a55a', w: 2.4, amt: 0.5, reach: 300 },
    shadow: { dx: 0, dy: 10, r: 9, a: 0.5 },
  })
  paint(
    win,
    (g) => {
      for (const l of [
        '236,430,4 232,396,4 222,368,1.6',
        '240,430,4 244,392,4 254,362,1.4',
        '238,430,4 240,400,3.6 240,376,1.4',
      ])
        limb(g, l)
    },
    { color: ['#0a1a14', '#1d3b2c', '#45684a'], edge: [0.8, 14], pool: 0.1 },
  )
  paint(
    win,
    (g) => {
      shape(g, '224,424,1 254,421,1 252,446 248,451,1 230,453,1 226,446')
      g.fill()
    },
    {
      color: ['#0f191b', '#33403d', '#7a7d6a', '#c8b890'],
      tone: 0.36,
      edge: [0.8, 16],
      form: { light: GAP, r: 6, amt: 0.4, steps: 3 },
      rim: { light: GAP, color: '#e8bd76', w: 2, amt: 0.7 },
    },
  )
}
