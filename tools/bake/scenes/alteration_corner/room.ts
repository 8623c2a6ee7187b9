import { limb, oval, poly, shape } from '../../kit/brush.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { type Rng, bell, smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { LAMP } from './palette.ts'

/** Inside: two metres by one and a half, and all of it within reach. */
export function drawRoom(room: Layer, rng: Rng) {
  paint(room, (g) => g.fillRect(372, 214, 428, 560), {
    color: ['#120c0a', '#2d1d14', '#5a3a20', '#94622e', '#d0984c', '#ffd894'],
    tone: 0.2,
    edge: [1.4, 50],
    wash: 0.26,
    washSize: 120,
    pool: 0.2,
    shade: (x, y) => 0.62 * bell(x, y, { x0: 640, y0: 520, rx: 180, ry: 160 }) - 0.1 * smooth(320, 220, y),
  })
  paint(
    room,
    (g) => {
      poly(g, '372,214 420,240 420,740 372,778')
      poly(g, '800,214 756,240 756,740 800,778')
    },
    {
      color: ['#0e0a0a', '#251813', '#4c321d', '#8a5f30', '#d6a258'],
      tone: 0.26,
      edge: [1.4, 50],
      wash: 0.3,
      washSize: 100,
      pool: 0.2,
      shade: (x, y) => 0.3 * smooth(600, 380, x) * bell(x, y, { x0: 400, y0: 540, rx: 100, ry: 150 }),
    },
  )
  paint(room, (g) => poly(g, '372,778 420,736 756,736 800,778'), {
    color: ['#0c0908', '#241812', '#54381f', '#a4733a'],
    tone: 0.36,
    edge: [1.4, 50],
    wash: 0.3,
    washSize: 80,
  })
  // a page from last year, a pattern on brown paper, tape
  paint(
    room,
    (g) => {
      poly(g, '450,300 520,296 524,394 452,398')
      poly(g, '540,286 596,292 588,372 536,368')
    },
    {
      color: ['#4a3420', '#8c6a40', '#d2a866', '#f0d49a'],
      tone: 0.4,
      edge: [1.4, 24],
      wash: 0.3,
      washSize: 40,
      pool: 0.16,
      grad: [0, 290, -0.1, 0, 400, 0.2],
      shadow: { dx: -3, dy: 4, r: 4, a: 0.4 },
    },
  )
  paint(
    room,
    (g) => {
      for (let i = 0; i < 7; i++)
        limb(g, [
          [460, 316 + i * 11, 1.2],
          [486, 315 + i * 11, 2],
          [rng.range(498, 514), 314 + i * 11, 1],
        ])
      limb(g, '548,300,1.4 566,330,2 552,364,1.2')
      limb(g, '586,304,1.4 570,332,2 584,362,1.2')
    },
    { color: '#3a2616', edge: [0.8, 12], pool: 0, dry: 0.2, alpha: 0.65 },
  )
}

/** Thread by the row, buttons in jars: the only bright colours she owns. */
export function drawShelves(room: Layer, rng: Rng) {
  const plank: PaintOptions = {
    color: ['#1a100b', '#44291a', '#85572c', '#d09a54'],
    tone: 0.44,
    edge: [1.2, 40],
    wash: 0.3,
    washSize: 60,
    rim: { light: LAMP, color: '#ffdc9a', w: 2.4, amt: 0.8, reach: 190 },
    shadow: { dx: -2, dy: 10, r: 8, a: 0.5 },
  }
  const threads = [
    ['#23364a', '#4f708a', '#9cb4b8'],
    ['#5a4a2a', '#a88a48', '#ecd08a'],
    ['#2c3f30', '#5f7c54', '#b4c08a'],
    ['#4a4440', '#8f8476', '#dccdae'],
    ['#3a2c3e', '#6e5670', '#b49a9a'],
    ['#6a3f1e', '#b0722e', '#f0b45e'],
  ] as const
  for (const [y, x0] of [
    [300, 616],
    [352, 610],
  ] as const) {
    for (let x = x0; x < 748; x += 19) {
      const color = threads[rng.int(0, 5)] ?? threads[0]
      const h = rng.range(24, 31)
      paint(
        room,
        (g) => {
          g.fillRect(x, y - h, 14, h)
          g.fillRect(x - 1.5, y - h - 3, 17, 4)
          g.fillRect(x - 1.5, y - 4, 17, 4)
        },
        {
          color,
          tone: 0.42 + 0.14 * smooth(600, 720, x),
          edge: [0.7, 10],
          wash: 0.2,
          washSize: 16,
          pool: 0.24,
          poolR: 2,
          form: { light: LAMP, r: 4, amt: 0.4, steps: 3 },
        },
      )
    }
    paint(room, (g) => g.fillRect(604, y, 152, 9), plank)
  }
  paint(room, (g) => g.fillRect(604, 408, 152, 10), plank)
  for (const [x, color] of [
    [626, ['#2b3c44', '#6d8c90', '#d2dcc8']],
    [662, ['#4a3826', '#9a774a', '#ecca8a']],
  ] as const)
    paint(
      room,
      (g) => {
        shape(g, [
          [x, 374, 1],
          [x + 26, 374, 1],
          [x + 28, 384],
          [x + 27, 408, 1],
          [x - 1, 408, 1],
          [x - 2, 384],
        ])
        g.fill()
        g.fillRect(x + 2, 366, 22, 9)
      },
      {
        color,
        tone: 0.46,
        edge: [0.8, 14],
        pool: 0.24,
        form: { light: LAMP, r: 6, amt: 0.4, steps: 3 },
        rim: { light: LAMP, color: '#fff0c0', w: 2, amt: 0.8 },
      },
    )
  paint(
    room,
    (g) => {
      for (let i = 0; i < 30; i++) oval(g, [rng.range(630, 650), rng.range(386, 404), 2.4, 1.9])
    },
    { color: ['#c8b890', '#f6ecca'], edge: [0.5, 8], pool: 0.2, alpha: 0.8 },
  )
}
