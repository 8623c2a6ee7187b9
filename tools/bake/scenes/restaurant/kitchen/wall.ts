import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { wash } from '../../../kit/light.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { straight } from '../../../kit/pen.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { NEON, TUBE } from './palette.ts'

/** Glazed tiles, some cracked, grouted by hand. */
export function drawTiles(back: Layer) {
  const rng = createRng(4)
  wash(back, ['#0a1413', '#142524', '#213b38', '#365650', '#5b776b'], {
    toneAt: (x, y) =>
      0.22 + 0.5 * bell(x, y, { x0: 420, y0: 420, rx: 520, ry: 420 }) + 0.06 * smooth(900, 0, y),
    cloud: 0.26,
    size: 300,
  })
  paint(
    back,
    (g) => {
      for (let y = 30; y < 640; y += 62) {
        g.lineWidth = rng.range(1, 2.6)
        g.beginPath()
        g.moveTo(0, y)
        for (let x = 0; x <= 1600; x += 80) g.lineTo(x, y + rng.normal() * 1.6)
        g.stroke()
        for (let x = (Math.floor(y / 62) % 2) * 50; x < 1600; x += 100)
          straight(g, rng.range(0.8, 2.2), [x + rng.normal() * 2, y], [x + rng.normal() * 2, y + 62])
      }
    },
    { color: '#081110', edge: [1.4, 22], pool: 0, dry: 0.16, alpha: 0.5 },
  )
  paint(
    back,
    (g) => {
      for (let i = 0; i < 30; i++)
        g.fillRect(Math.floor(rng() * 16) * 100 + 4, 34 + Math.floor(rng() * 10) * 62, 92, 54)
    },
    { color: '#4b6a60', edge: [2, 30], pool: 0.3, alpha: 0.16 },
  )
}

/** What is fixed to the wall: a rail with ladles, chillies, garlic; a shelf with the bowls. */
export function drawShelf(wall: Layer) {
  drawRail(wall)
  drawBowls(wall)
}

function drawRail(wall: Layer) {
  const rng = createRng(5)
  paint(
    wall,
    (g) => {
      limb(g, '330,46,7 620,52,7 868,46,7')
      for (const [x, l, r] of [
        [448, 150, 30],
        [546, 128, 24],
      ] as const) {
        limb(g, [
          [x, 48, 5],
          [x + 3, 48 + l * 0.6, 6],
          [x + 5, 48 + l, 8],
        ])
        oval(g, [x + 5, 48 + l + r * 0.5, r, r * 0.62], 0.1)
      }
    },
    {
      color: ['#0b1312', '#1d2a28', '#4a5a52', '#87938a'],
      tone: 0.4,
      edge: [1.2, 24],
      form: { light: TUBE, r: 6, amt: 0.42, steps: 3 },
      shadow: { dx: 12, dy: 16, r: 7, a: 0.45 },
    },
  )
  paint(
    wall,
    (g) => {
      for (let i = 0; i < 28; i++) {
        const x = 690 + rng.normal() * 14
        const y = 62 + i * 4.4
        const a = Math.PI / 2 + rng.normal() * 0.7
        const l = rng.range(22, 36)
        limb(g, [
          [x, y, 7],
          [x + Math.cos(a) * l * 0.5, y + Math.sin(a) * l * 0.5, 7.6],
          [x + Math.cos(a + 0.3) * l, y + Math.sin(a + 0.3) * l, 1.4],
        ])
      }
    },
    {
      color: ['#2a0a09', '#5c1612', '#93271b', '#c24a2b'],
      tone: 0.42,
      edge: [1, 14],
      form: { light: TUBE, r: 4, amt: 0.5, steps: 3 },
      rim: { light: NEON, color: '#ff6a6a', w: 2, amt: 0.4 },
      shadow: { dx: 10, dy: 12, r: 6, a: 0.4 },
    },
  )
  paint(
    wall,
    (g) => {
      for (let i = 0; i < 9; i++) {
        const r = 9.5 + (i % 3) * 1.6
        oval(g, [770 + (i % 2 ? 9 : -8) + rng.normal() * 2, 74 + i * 13, r, r * 0.9])
      }
      limb(g, '770,50,3 768,120,3 771,186,2')
    },
    {
      color: ['#2e2a24', '#7a7262', '#c9bfa6', '#efe6cf'],
      tone: 0.42,
      edge: [1, 12],
      form: { light: TUBE, r: 5, amt: 0.4, steps: 3 },
      pool: 0.5,
      poolR: 3,
      shadow: { dx: 8, dy: 10, r: 6, a: 0.4 },
    },
  )
}

// Sixty an hour, and they come back.
function drawBowls(wall: Layer) {
  const rng = createRng(6)
  const china: PaintOptions = {
    color: ['#121c1c', '#3c4a48', '#7f8a80', '#c6c5ae', '#efe6cc'],
    edge: [0.9, 20],
    wash: 0.14,
    washSize: 60,
    pool: 0.2,
    form: { light: TUBE, r: 10, amt: 0.4, steps: 4 },
    rim: { light: NEON, color: '#ff9aa6', w: 2.6, amt: 0.55 },
    shadow: { dx: 5, dy: 7, r: 5, a: 0.5 },
  }
  paint(wall, (g) => poly(g, '586,446 846,440 862,462 578,470'), {
    color: ['#120d09', '#2c2117', '#594430', '#93784f'],
    tone: 0.46,
    edge: [1.4, 40],
    wash: 0.3,
    washSize: 80,
    form: { light: TUBE, r: 6, amt: 0.3, steps: 3 },
    rim: { light: NEON, color: '#e2606e', w: 3, amt: 0.6 },
    shadow: { dx: 6, dy: 18, r: 12, a: 0.55 },
  })
  for (const [x, n, w] of [
    [644, 6, 46],
    [742, 9, 44],
    [818, 3, 36],
  ] as const) {
    // from the top down: each rim hides the foot of the one that sits in it
    for (let i = n - 1; i >= 0; i--) {
      const y = 455 - i * 13
      const dx = rng.normal() * 3 + (x === 742 ? i * 0.8 : 0)
      paint(
        wall,
        (g) => {
          shape(g, [
            [x - w + dx, y - 32, 1],
            [x + w + dx, y - 32, 1],
            [x + w * 0.82 + dx, y - 14],
            [x + w * 0.44 + dx, y - 3],
            [x + w * 0.4 + dx, y, 1],
            [x - w * 0.4 + dx, y, 1],
            [x - w * 0.44 + dx, y - 3],
            [x - w * 0.82 + dx, y - 14],
          ])
          g.fill()
          oval(g, [x + dx, y - 32, w, 6])
        },
        { ...china, tone: 0.42 + rng.normal() * 0.04 },
      )
      paint(
        wall,
        (g) =>
          limb(g, [
            [x - w * 0.9 + dx, y - 24, 1.4],
            [x + dx, y - 19, 2],
            [x + w * 0.9 + dx, y - 24, 1.4],
          ]),
        {
          color: '#40586c',
          edge: [0.6, 14],
          pool: 0,
          dry: 0.2,
          alpha: 0.7,
        },
      )
      if (i === n - 1)
        paint(wall, (g) => oval(g, [x + dx, y - 32, w * 0.88, 4.4]), {
          color: ['#1c2626', '#56605a', '#9a9a88'],
          tone: 0.4,
          edge: [0.5, 14],
          pool: 0.2,
        })
    }
  }
}
