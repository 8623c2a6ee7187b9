import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { cracks } from '../../../kit/cracks.ts'
import { wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { straight } from '../../../kit/pen.ts'
import { createRng, lerp, smooth } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
import { streaks } from '../../../kit/streaks.ts'
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
  paint(back, (g) => poly(g, '204,-20 1138,-20 960,130 360,130'), {
    color: ['#060b0c', '#0f1a1b', '#1b2a2a'],
    tone: 0.4,
    edge: [2, 60],
    wash: 0.3,
    washSize: 200,
    pool: 0.1,
  })
  paint(back, (g) => poly(g, '-20,-20 204,-20 360,130 360,600 -20,870'), {
    color: ['#060c0d', '#101c1d', '#203233', '#3c5250', '#6d7d70'],
    tone: 0.3,
    edge: [2, 70],
    wash: 0.14,
    washSize: 380,
    pool: 0.14,
    shade: (x, y) =>
      0.2 * Math.exp(-(((x - 240) / 200) ** 2 + ((y - 420) / 160) ** 2)) +
      0.14 * smooth(200, 360, x) * smooth(300, 600, y),
  })
  paint(back, (g) => poly(g, '960,130 1138,-20 1640,-20 1640,1025 960,600'), {
    color: ['#060c0d', '#111d1e', '#243534', '#4a5647', '#8a7c50'],
    tone: 0.34,
    edge: [2, 70],
    wash: 0.1,
    washSize: 420,
    pool: 0.14,
    shade: (x, y) => 0.1 * smooth(1300, 960, x) * smooth(200, 560, y) - 0.14 * smooth(1000, 1600, x),
  })
  // where two sheets of plaster meet, and how far the damp has come
  paint(back, (g) => limb(g, '1196,-20,1.6 1200,120,2.2 1194,300,1.6 1198,420,1'), {
    color: '#050b0c',
    edge: [2, 30],
    pool: 0,
    dry: 0.2,
    alpha: 0.5,
  })
  paint(back, (g) => poly(g, '1200,-20 1640,-20 1640,150 1540,120 1440,170 1340,110 1260,140 1202,90'), {
    color: ['#0a1415', '#1a2827', '#33443c'],
    tone: 0.3,
    edge: [14, 60],
    soft: 10,
    wash: 0.2,
    washSize: 120,
    pool: 0,
    alpha: 0.4,
  })
  // painted dado, rubbed where shoulders pass
  paint(
    back,
    (g) => {
      poly(g, '360,470 960,470 960,600 360,600')
      poly(g, '-20,565 360,470 360,600 -20,870')
      poly(g, '960,470 1640,619 1640,1025 960,600')
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
  cracks(
    back,
    rng,
    { n: 46, x: [340, 1180], y: [140, 520], width: [0.6, 1.9], swing: 22, drop: [8, 34] },
    { color: '#04090a', edge: [2, 18], dry: 0.24, alpha: 0.5 },
  )
  streaks(back, rng, {
    n: 9,
    at: () => [rng.range(380, 1000), rng.range(150, 330)],
    along: '0,0 40,50 30,130',
    brush: { width: 70, bristles: 30, load: 0.44, thin: [0.8, 2.6] },
    ink: { color: '#4b5f58', edge: [4, 30], soft: 2.4, alpha: 0.09 },
  })
  // floor: boards running to the door; the only light in the room comes along them
  const floor = stage.layer('floor', { depth: 0.3, lit: true })
  const spill = (x: number, y: number) => {
    const d = y - 598
    if (d < 0) return 0
    const e = Math.abs(x - 556 - d * 0.04 + 6 * Math.sin(y * 0.05)) / (88 + d * 1.05)
    return smooth(1.34, 0.3, e) / (1 + (d / 124) ** 1.5)
  }
  paint(floor, (g) => poly(g, '355,598 965,598 1640,1025 1640,930 -60,930 -60,880'), {
    color: ['#060808', '#12130f', '#2c2717', '#6b5127', '#bd883e', '#ffd792'],
    tone: 0.14,
    edge: [1.6, 70],
    wash: 0.18,
    washSize: 200,
    pool: 0,
    shade: (x, y) => 1.02 * spill(x, y) + 0.05 * smooth(400, 0, x),
  })
  const boards = stage.mask((g) => poly(g, '355,598 965,598 1640,1025 1640,930 -60,930 -60,880'))
  paint(
    floor,
    (g) => {
      for (let i = -7; i < 16; i++) {
        const x = 400 + i * 92
        straight(g, 2, [lerp(EYE[0], x, 0.42), 600], [lerp(EYE[0], x, 1.6), 930])
      }
      for (let i = 0; i < 60; i++) {
        const y = rng.range(606, 890),
          x = rng.range(100, 1000),
          d = (x - EYE[0]) / (y - EYE[1])
        straight(g, rng.range(0.6, 1.6), [x, y], [x + d * 40, y + 40])
      }
    },
    { color: '#050605', edge: [1.4, 30], pool: 0, dry: 0.18, alpha: 0.6, clip: boards },
  )
}

/** The window: one pane, high, as wide as a tray, half a curtain; on the sill a jar with a green onion. */
export function drawWindow(stage: Stage) {
  const rng = createRng(12)
  const win = stage.layer('window', { depth: 0.2 })
  const pane = '124,166 246,224 246,318 124,292'
  // night behind the glass: somebody's sign, somebody's lamp, no shape
  const glass = paint(win, (g) => poly(g, pane), {
    color: ['#0a1624', '#1a2e46', '#38506a'],
    tone: 0.5,
    edge: [1, 40],
    wash: 0.5,
    washSize: 60,
    pool: 0.2,
  })
  paint(win, (g) => oval(g, [214, 256, 30, 34]), {
    color: '#b8405a',
    soft: 14,
    edge: [2, 20],
    pool: 0,
    alpha: 0.5,
    clip: glass,
  })
  paint(
    win,
    (g) => {
      for (const [a, b] of [
        ['124,166', '124,292'],
        ['246,224', '246,318'],
        ['124,166', '246,224'],
        ['124,292', '246,318'],
      ] as const)
        limb(g, `${a},11 ${b},9`)
    },
    {
      color: ['#070d0e', '#1a2628', '#3a4843', '#7a7a60'],
      edge: [1.4, 40],
      tone: 0.44,
      form: { light: GAP, r: 4, amt: 0.4, steps: 3 },
      shadow: { dx: 0, dy: 5, r: 6, a: 0.4 },
    },
  )
  // half a curtain; the street comes through the weave
  paint(
    win,
    blob(
      '106,150,1 140,166 170,182 190,192,1 192,240 186,270 194,318,1 176,312 160,316 140,306 122,308 108,300,1 112,220',
    ),
    {
      color: ['#0a1416', '#1b2f31', '#37504c', '#6b7a6a', '#b89a80'],
      edge: [2, 30],
      wash: 0.1,
      washSize: 120,
      pool: 0.14,
      grain: 0.07,
      tone: 0.36,
      shade: (x) => 0.1 * Math.sin(x * 0.34) + 0.22 * smooth(150, 196, x),
      shadow: { dx: 5, dy: 6, r: 7, a: 0.5 },
    },
  )
  paint(
    win,
    (g) => {
      for (let i = 0; i < 6; i++) {
        const x = 114 + i * 13
        limb(g, [
          [x, 158 + i * 6, 0.6],
          [x + rng.normal() * 3, 230, rng.range(1.6, 3.4)],
          [x + rng.normal() * 3, 304, 0.8],
        ])
      }
      limb(g, '98,146,5 180,184,4.6 264,224,4')
    },
    { color: '#040a0b', edge: [1.4, 30], soft: 0.5, pool: 0, alpha: 0.65 },
  )
  // sill, and what stands on it
  paint(win, (g) => poly(g, '108,302 258,328 270,338 270,348 110,322'), {
    color: ['#081011', '#1c2a29', '#4a544a', '#9a8a66'],
    tone: 0.42,
    edge: [1.4, 40],
    wash: 0.24,
    washSize: 60,
    rim: { light: GAP, color: '#d9a55a', w: 2.4, amt: 0.5, reach: 300 },
    shadow: { dx: 0, dy: 10, r: 9, a: 0.5 },
  })
  paint(
    win,
    (g) => {
      for (const l of [
        '232,314,4 228,284,4 220,260,1.6',
        '236,314,4 240,280,4 248,254,1.4',
        '234,314,4 235,286,3.6 234,268,1.4',
      ])
        limb(g, l)
    },
    { color: ['#0a1a14', '#24482f', '#557a4e'], edge: [0.8, 14], pool: 0.1, tone: 0.6 },
  )
  paint(win, blob('222,308,1 249,311,1 247,330 243,336,1 226,334,1 223,327'), {
    color: ['#0f191b', '#33403d', '#7a7d6a', '#c8b890'],
    tone: 0.36,
    edge: [0.8, 16],
    form: { light: GAP, r: 6, amt: 0.4, steps: 3 },
    rim: { light: GAP, color: '#e8bd76', w: 2, amt: 0.7 },
  })
}
