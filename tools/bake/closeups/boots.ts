import { limb, oval } from '../kit/brush.ts'
import { type CloseUpSource } from '../kit/closeup-source.ts'
import { LIGHT, material, shadeOnPage } from '../kit/closeup-light.ts'
import { createCutter } from '../kit/cutter.ts'
import { paint } from '../kit/paint.ts'
import { shifted, type Points } from '../kit/points.ts'
import { type Layer } from '../kit/stage.ts'

/** A pair of boots, side by side, knocked clean; the heel of the near one is new. */
export const closeUp: CloseUpSource = {
  id: 'boots',
  seed: 2105,
  draw(stage) {
    const thing = stage.layer('boots')
    shadeOnPage(thing, '70,318 200,300 360,300 462,316 430,338 240,346 96,342')
    drawBoot(thing, { x: 96, y: -24, tone: 0.3, heel: ['#1b1512', '#352b25', '#564940'] })
    drawBoot(thing, { x: 0, y: 0, tone: 0.46, heel: ['#5a4026', '#8f6a40', '#c8a06a', '#efd4a0'] })
  },
}

type Boot = { x: number; y: number; tone: number; heel: readonly string[] }

function drawBoot(thing: Layer, { x, y, tone, heel }: Boot) {
  const leather = createCutter(
    thing,
    material(['#231a16', '#45372f', '#6e5b4d', '#a08a73', '#d8c6aa'], '#efe0c4', {
      tone,
      edge: [1.3, 26],
      form: { light: LIGHT, r: 26, amt: 0.42, steps: 5 },
      rim: { light: LIGHT, color: '#ead9bc', w: 3, amt: 0.8 },
    }),
    (points: Points) => shifted(points, x, y),
  )
  const edges = { rim: null, form: null }
  leather.sheet('78,300,1 80,326,1 132,328,1 138,304,1', { color: heel, tone: 0.6, ...edges })
  leather.sheet('76,294,1 200,298 300,298 346,296,1 350,308 338,322,1 230,324 176,318 140,310 78,308,1', {
    color: ['#171210', '#2e2621', '#54483d', '#8f7f6a'],
    tone: 0.44,
    ...edges,
  })
  // inside, then shaft and foot in one, as it was cut
  leather.disc([146, 66, 54, 12, -0.02], { tone: 0.16, rim: null })
  leather.sheet(
    '92,66,1 88,120 90,170 82,226 74,270 76,298,1 200,302 300,302 350,298,1 352,280 336,262 304,250 262,236 226,214 206,184 198,140 200,64,1 170,76 122,77',
  )
  leather.lines(
    [
      '92,176,1 130,190,3.6 186,182,1',
      '90,190,1 140,208,4 208,204,1',
      '92,150,1 116,158,2.6 150,154,1',
      '106,232,1 124,256,3 128,300,1',
      '78,236,1 96,228,2.4 112,234,1',
    ],
    { alpha: 0.5 },
  )
  // toe cap, and the row of stitches behind it
  leather.lines(['286,246,1 272,268,3.4 274,302,1.4'], { alpha: 0.7 })
  leather.stitches(['278,248 264,268 266,300', '100,84 96,140 98,176'], {
    color: '#c4ad8a',
    width: 1.8,
    alpha: 0.7,
  })
  // tongue, and laces over it
  leather.sheet('186,60,1 206,56,1 214,120 222,176 246,214,1 226,216 208,188 198,140', { tone: tone - 0.06 })
  paint(
    thing,
    (g) => {
      for (const line of [
        '178,92,3.6 194,100,4 212,96,3.2',
        '178,112,3.6 196,120,4 214,114,3.2',
        '180,134,3.6 198,142,4 217,134,3.2',
        '184,156,3.6 202,164,4 221,154,3.2',
        '192,178,3.6 210,184,4 230,172,3.2',
        '204,200,3.6 222,202,4 242,192,3.2',
        '194,100,3 176,128,3 164,170,2.6 170,186,2.4',
      ])
        limb(g, shifted(line, x, y))
    },
    {
      color: ['#4e4338', '#8c7c66', '#cbb998'],
      tone: 0.6,
      edge: [0.7, 10],
      pool: 0.1,
      shadow: { dx: 2, dy: 3, r: 2, a: 0.6, inside: true, color: '#0f0a08' },
    },
  )
  paint(
    thing,
    (g) => {
      for (const [u, v] of [
        [178, 92],
        [178, 112],
        [180, 134],
        [184, 156],
        [192, 178],
        [204, 200],
      ] as const)
        oval(g, [u + x, v + y, 3.4, 3.4])
    },
    { color: ['#5a5048', '#b0a48e'], tone: 0.6, edge: [0.4, 8], pool: 0.3, poolR: 1.4 },
  )
  leather.lines(['82,304,1 200,309,2 342,308,1'], { color: '#a89478', alpha: 0.5, dry: 0.2 })
}
