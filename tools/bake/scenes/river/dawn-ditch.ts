import { blob, dryStroke, limb, oval } from '../../kit/brush.ts'
import { ridgeLine, under } from '../../kit/land.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { smooth, type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

/** Where the first warm line is. */
export const DAWN = [760, 424] as const

// Where the near edge of the ditch runs.
const nearLip = (x: number) => 678 + 225 * ((1640 - x) / 1000) ** 2.4

/** Wet grass, a ditch that has the sky in it, a fence for cows that leans where they leaned. */
export function drawDitch(layer: Layer, rng: Rng) {
  const edge = ridgeLine(rng, '-20,566 300,548 640,560 1000,548 1300,560 1620,546', { rough: 8, wl: 110 })
  paint(layer, under(edge, 930), {
    color: ['#24292b', '#3b4243', '#5a605c', '#7f8278', '#a3a292'],
    tone: 0.4,
    edge: [3, 40],
    wash: 0.34,
    washSize: 150,
    pool: 0,
    shade: (x, y) =>
      0.16 * smooth(640, 550, y) - 0.26 * smooth(640, 900, y) + 0.04 * Math.sin(x * 0.02 + y * 0.03),
  })
  const ditch =
    '1660,634,1 1480,630 1300,640 1120,652 920,674 740,700 600,736 500,790 420,860 380,940,1 640,940,1 690,880 770,826 880,780 1010,742 1180,708 1380,686 1660,676,1'
  paint(layer, blob(ditch), {
    color: ['#4b5254', '#7b8283', '#a9acab', '#cfcfc8', '#ebe4d6'],
    tone: 0.52,
    edge: [6, 50],
    wash: 0.2,
    washSize: 200,
    pool: 0.1,
    shade: (x, y) => 0.2 * smooth(710, 640, y) - 0.3 * smooth(720, 900, y) - 0.34 * smooth(880, 1240, x),
    shadow: { dx: 0, dy: -7, r: 6, a: 0.5, color: '#1d2123' },
  })
  // the warm line lies in it too, broken
  for (let i = 0; i < 12; i++)
    paint(
      layer,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [720 + i * 64, 738 - i * 7.4 + rng.normal() * 5],
            [780 + i * 64, 732 - i * 7.4],
            [860 + i * 64, 724 - i * 7.4 + rng.normal() * 4],
          ],
          width: 9,
          bristles: 12,
          load: 0.5,
          thin: [0.7, 1.8],
        }),
      { color: '#f0c9a0', edge: [2, 20], soft: 0.6, pool: 0, alpha: i < 5 ? 0.4 : 0.2 },
    )
  paint(
    layer,
    (g) => {
      blades(g, rng, {
        x0: -20,
        x1: 1640,
        n: 330,
        h: [8, 30],
        lean: 0.2,
        w: 2,
        base: (x) => edge(x) + rng.range(2, 40),
      })
      blades(g, rng, {
        x0: 640,
        x1: 1640,
        n: 300,
        h: [16, 62],
        lean: 0.2,
        w: 3,
        base: (x) => nearLip(x) + rng.range(-2, 26),
      })
    },
    {
      color: ['#2c3233', '#4a504e', '#73766c'],
      edge: [0.9, 10],
      tone: 0.4,
      wash: 0.4,
      washSize: 60,
      pool: 0,
    },
  )
  fence(layer)
}

function fence(layer: Layer) {
  const posts: readonly (readonly [x: number, y: number, h: number, lean: number])[] = [
    [-10, 650, 150, -8],
    [190, 640, 142, 10],
    [372, 634, 138, -5],
    [760, 622, 118, 9],
    [930, 616, 112, -12],
    [1092, 612, 106, 4],
    [1246, 610, 100, 16],
    [1390, 606, 96, -4],
    [1524, 604, 92, 6],
  ]
  const wood: PaintOptions = {
    color: ['#1f2426', '#3a4041', '#5f6360', '#8f8e84'],
    tone: 0.36,
    edge: [1.6, 22],
    wash: 0.3,
    washSize: 40,
    pool: 0.14,
    rim: { light: DAWN, color: '#d9c3a6', w: 2.4, amt: 0.6 },
  }
  for (const t of [0.86, 0.46])
    paint(
      layer,
      (g) => {
        g.lineWidth = 1.8
        g.beginPath()
        posts.forEach(([x, y, h, lean], i) => {
          const px = x + lean * t
          const py = y - h * t
          const last = posts[i - 1]
          if (!last) g.moveTo(px, py)
          else g.quadraticCurveTo((px + last[0]) / 2, (py + last[1] - last[2] * t) / 2 + 9, px, py)
        })
        g.stroke()
      },
      { color: '#3a3f40', edge: [1.2, 30], pool: 0, alpha: 0.8 },
    )
  paint(
    layer,
    (g) => {
      for (const [x, y, h, lean] of posts)
        limb(g, [
          [x, y + 8, h * 0.11],
          [x + lean * 0.5, y - h * 0.5, h * 0.1],
          [x + lean, y - h, h * 0.085],
        ])
      // one rail, nailed on where the wire gave up
      limb(g, '758,566,9 850,560,8 936,546,8')
    },
    wood,
  )
  magpie(layer)
}

// It is the only one who has come to see.
function magpie(layer: Layer) {
  paint(
    layer,
    (g) => {
      limb(g, '916,492,15 928,486,17 938,476,11')
      oval(g, [941, 470, 8, 7.4])
      limb(g, '948,471,3 954,472,1')
      limb(g, '910,494,8 888,506,6 868,520,2')
      limb(g, '926,492,2 926,506,1.6')
    },
    { color: ['#101214', '#24282b', '#4a5054'], edge: [0.8, 10], tone: 0.4, pool: 0 },
  )
  paint(layer, (g) => limb(g, '922,497,4 932,492,8 936,486,4'), { color: '#d8d8d0', edge: [0.8, 8], pool: 0 })
}
