import { blob, dryStroke, limb, oval } from '../../kit/brush.ts'
import { landSheet } from '../../kit/land-sheet.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { bell, createRng, lerp, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawFile } from './steppe-file.ts'

/** Where the day has gone down. */
const WEST: readonly [number, number] = [60, 730]
/** The light they walk towards; it is a star. */
const STAR: readonly [number, number] = [872, 640]

/** Grass, then gravel, then nothing, and a wire across it; four people hold on to each other's coats, under all of the sky. */
export function drawSteppe(stage: Stage) {
  sky(stage.layer('back', { depth: 0 }))
  const land = stage.layer('land', { depth: 0.2 })
  ground(land)
  const file = stage.layer('file', { depth: 0.4 })
  drawFile(file, WEST)
  const front = stage.layer('front', { depth: 1 })
  wire(front)
  grass(front)
  const light = stage.layer('light', { depth: 0.05, blend: 'add', lit: true })
  glow(light, { x: STAR[0], y: STAR[1], r: 90, color: '#ffb868', a: 0.5, p: 3.4 })
  glow(light, { x: STAR[0], y: STAR[1], r: 8, color: '#fff2d6', a: 1.4, p: 1.2 })
}

function sky(layer: Layer) {
  // the band of the galaxy stands up from the horizon and leans
  const band = (x: number, y: number) => {
    const u = x - (1000 + (700 - y) * 0.62)
    const wide = 110 + (700 - y) * 0.12
    return (
      Math.exp(-((u / wide) ** 2)) - 0.6 * Math.exp(-(((u - 30 + 26 * Math.sin(y / 90)) / (wide * 0.2)) ** 2))
    )
  }
  wash(layer, ['#060a16', '#0e1830', '#1b2d4a', '#33506c', '#6d8190', '#c8a983', '#f0cf9a'], {
    toneAt: (x, y) =>
      0.06 +
      0.34 * smooth(-60, 720, y) ** 1.5 +
      0.5 * bell(x, y, { x0: 260, y0: 764, rx: 760, ry: 150 }) +
      0.16 * bell(x, y, { x0: 300, y0: 740, rx: 420, ry: 70 }) +
      0.12 * band(x, y) * smooth(740, 420, y),
    cloud: 0.09,
    size: 520,
    sx: 0.7,
    sy: 1.3,
  })
  const rng = createRng(99)
  const star = (n: number, size: readonly [number, number], color: string, alpha: number, milky: boolean) =>
    paint(
      layer,
      (g) => {
        for (let i = 0; i < n; i++) {
          let x = rng.range(0, 1600)
          const y = rng() ** 1.25 * 690
          if (milky) x = 1000 + (700 - y) * 0.62 + rng.normal() * (110 + (700 - y) * 0.12)
          if (rng() < bell(x, y, { x0: 220, y0: 760, rx: 700, ry: 210 })) continue
          g.globalAlpha = rng.range(0.25, 1) * smooth(740, 420, y)
          const r = lerp(size[0], size[1], rng() ** 3)
          oval(g, [x, y, r, r])
        }
        g.globalAlpha = 1
      },
      { color, edge: [0, 8], pool: 0, grain: 0, wash: 0, alpha },
    )
  star(900, [0.6, 1.3], '#c9d6e4', 0.8, false)
  star(1100, [0.5, 1.1], '#d6dcea', 0.6, true)
  star(90, [1.2, 2.6], '#f2f0e6', 0.95, false)
  // a few that one would know again
  paint(
    layer,
    (g) =>
      [
        [470, 150, 2.4],
        [540, 132, 2.1],
        [604, 152, 2.1],
        [668, 172, 1.7],
        [684, 240, 2.1],
        [778, 252, 2.2],
        [806, 180, 2.5],
      ].forEach(([x = 0, y = 0, r = 1]) => oval(g, [x, y, r, r])),
    { color: '#fbf6e4', edge: [0, 8], pool: 0, grain: 0, wash: 0 },
  )
}

function ground(layer: Layer) {
  const rng = createRng(3)
  landSheet(layer, rng, '-20,716 300,712 640,718 900,706 1240,714 1620,708', {
    ridge: { rough: 5, wl: 220, foot: 930 },
    color: ['#0b111c', '#182332', '#2d3a48', '#5f6264', '#a58f72'],
    tone: 0.34,
    edge: [2, 80],
    wash: 0.24,
    washSize: 260,
    pool: 0,
    shade: (x, y) => 0.36 * bell(x, y, { x0: 240, y0: 720, rx: 560, ry: 60 }) - 0.14 * smooth(740, 900, y),
    rim: { light: WEST, color: '#d9b384', w: 1.6, amt: 0.4, reach: 700 },
  })
  // long swells of gravel, then stones
  for (let i = 0; i < 34; i++) {
    const t = rng() ** 1.2
    const y = lerp(728, 890, t)
    const x = rng.range(-200, 1500)
    const w = lerp(120, 420, t)
    paint(
      layer,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + w * 0.5, y - 4 - 6 * t],
            [x + w, y + 3],
          ],
          width: lerp(4, 26, t),
          bristles: 16,
          load: 0.5,
          thin: [0.5, 2],
        }),
      {
        color: i % 3 ? '#0a0f18' : x < 600 ? '#b79a76' : '#5a6a76',
        edge: [2, 24],
        pool: 0,
        soft: 0.5,
        alpha: 0.36,
      },
    )
  }
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 260; i++) {
        const t = rng() ** 0.8
        const y = lerp(732, 896, t)
        oval(g, [rng.range(-10, 1610), y, lerp(0.8, 7, t * rng()), lerp(0.5, 3.4, t * rng())])
      }
    },
    {
      color: ['#101824', '#273340', '#4f5a62'],
      tone: 0.3,
      edge: [0.8, 8],
      pool: 0.1,
      rim: { light: WEST, color: '#c8a67c', w: 1, amt: 0.6, reach: 900 },
      alpha: 0.8,
    },
  )
}

// A wire across it: two strands on posts that have leant for years; one strand is down.
function wire(layer: Layer) {
  const posts: readonly (readonly [x: number, foot: number, top: number, lean: number, w: number])[] = [
    [1540, 800, 600, 10, 15],
    [1180, 786, 630, -8, 11],
    [930, 777, 652, 6, 8.4],
    [748, 770, 668, -3, 6.6],
    [612, 765, 680, 4, 5.2],
  ]
  const wood = {
    color: ['#05080e', '#101722', '#232b34', '#5f5a50'],
    tone: 0.3,
    edge: [1, 16] as const,
    pool: 0.1,
    form: { light: WEST, r: 3, amt: 0.4, steps: 3 },
    rim: { light: WEST, color: '#d9b486', w: 1.8, amt: 0.7, reach: 900 },
  }
  posts.forEach(([x, foot, top, lean, w]) =>
    paint(
      layer,
      (g) =>
        limb(g, [
          [x, foot, w],
          [x + lean * 0.5, (foot + top) / 2, w * 0.9],
          [x + lean, top, w * 0.84],
        ]),
      wood,
    ),
  )
  paint(
    layer,
    (g) => {
      const strand = (at: number, sag: number, until: number) => {
        for (let i = 0; i < until; i++) {
          const [ax = 0, af = 0, atop = 0, al = 0, aw = 0] = posts[i] ?? []
          const [bx = 0, bf = 0, btop = 0, bl = 0, bw = 0] = posts[i + 1] ?? []
          const a = [ax + al * (1 - at), lerp(atop, af, at)] as const
          const b = [bx + bl * (1 - at), lerp(btop, bf, at)] as const
          limb(g, [
            [a[0], a[1], aw * 0.15],
            [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + sag * aw, bw * 0.16],
            [b[0], b[1], bw * 0.15],
          ])
          for (let j = 1; j < 7; j++) {
            const t = j / 7
            const x = lerp(a[0], b[0], t)
            const y = lerp(a[1], b[1], t) + sag * aw * 4 * t * (1 - t)
            limb(g, [
              [x - aw * 0.2, y - aw * 0.24, 0.9],
              [x + aw * 0.2, y + aw * 0.24, 0.9],
            ])
          }
        }
      }
      strand(0.12, 0.6, 4)
      strand(0.5, 0.4, 4)
      limb(g, '1550,620,2 1600,632,2.2 1640,640,2.4')
      limb(g, '1545,700,2 1600,706,2.2 1640,712,2.4')
      // the lowest strand has come off and lies
      limb(g, '1186,764,1.4 1120,790,1.4 1060,806,1.2 1010,800,1.2 960,812,1')
    },
    {
      color: ['#0a0e16', '#2a3038', '#8a7d68'],
      tone: 0.4,
      edge: [0.5, 14],
      pool: 0,
      rim: { light: WEST, color: '#e8c795', w: 0.9, amt: 0.6, reach: 900 },
    },
  )
}

function grass(layer: Layer) {
  const rng = createRng(21)
  paint(layer, blob('-40,940,1 -40,838 160,826 360,846 520,880 600,940,1'), {
    color: ['#070b12', '#111a22', '#222c30'],
    tone: 0.34,
    edge: [5, 40],
    wash: 0.3,
    pool: 0,
  })
  paint(
    layer,
    (g) => {
      blades(g, rng, {
        x0: -30,
        x1: 420,
        base: (x) => 850 + x * 0.06,
        n: 220,
        h: [20, 110],
        lean: 0.34,
        w: 3.4,
      })
      blades(g, rng, {
        x0: 380,
        x1: 720,
        base: (x) => 880 + ((x * 31) % 17),
        n: 50,
        h: [10, 50],
        lean: 0.34,
        w: 2.6,
      })
      blades(g, rng, { x0: 1240, x1: 1640, y: 905, n: 70, h: [14, 60], lean: 0.3, w: 3 })
    },
    {
      color: ['#060a10', '#141d26', '#33383a', '#8a7a60'],
      tone: 0.3,
      edge: [0.9, 10],
      pool: 0,
      wash: 0.4,
      washSize: 40,
      rim: { light: WEST, color: '#e0b987', w: 1.6, amt: 0.6, reach: 520 },
    },
  )
}
