import { limb } from '../kit/brush.ts'
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
    shadeOnPage(thing, '70,318 200,296 360,300 456,318 420,338 240,346 110,340')
    drawBoot(thing, { x: 84, y: -26, tone: 0.32, heel: ['#15110f', '#2c2420', '#4c4038'] })
    drawBoot(thing, { x: 0, y: 0, tone: 0.46, heel: ['#5a4026', '#8f6a40', '#c8a06a', '#efd4a0'] })
  },
}

type Boot = { x: number; y: number; tone: number; heel: readonly string[] }

function drawBoot(thing: Layer, { x, y, tone, heel }: Boot) {
  const leather = createCutter(
    thing,
    material(['#1b1614', '#352b27', '#5a4b42', '#8a7766', '#c6b49a'], '#efe0c4', {
      tone,
      edge: [1.4, 26],
      form: { light: LIGHT, r: 20, amt: 0.46, steps: 4 },
      rim: { light: LIGHT, color: '#ead9bc', w: 3.2, amt: 0.85 },
    }),
    (points: Points) => shifted(points, x, y),
  )
  const sole = { color: ['#0f0d0c', '#231d1a', '#40372f', '#75685a'], rim: null }
  leather.sheet('84,300,1 86,322,1 132,324,1 138,304,1', { color: heel, tone: 0.56, rim: null })
  leather.sheet('82,292,1 200,294 290,296 332,300,1 336,312 318,322 220,322 176,316 140,308 84,306,1', {
    ...sole,
    tone: 0.46,
  })
  // the shaft, its mouth a little open
  leather.sheet(
    '96,70,1 90,120 92,180 84,240 80,294,1 200,298 300,298 332,298,1 334,280 318,258 280,240 236,222 214,196 204,150 206,66,1 150,58',
  )
  leather.disc([151, 68, 54, 13, -0.02], {
    tone: tone - 0.22,
    color: ['#100c0b', '#241d1a', '#3c322c'],
    rim: null,
  })
  leather.sheet('204,70 190,96 186,150 196,196 214,214,1 230,206,1 214,180 206,140', { tone: tone + 0.1 })
  leather.sheet('234,222,1 282,240 318,258 334,282,1 330,298,1 262,298,1 246,270 228,246', {
    tone: tone + 0.05,
  })
  leather.sheet('84,240,1 108,232 124,252 126,296,1 80,296,1', { tone: tone - 0.04, rim: null })
  leather.lines(
    [
      '98,178,1 140,190,4 196,180,1',
      '96,192,1 150,206,4 214,206,1',
      '94,150,1 124,158,3 160,154,1',
      '236,224,1 244,252,3 262,296,1',
      '112,236,1 126,258,2.6 128,296,1',
      '250,244,1 274,258,3 300,262,1',
    ],
    { alpha: 0.6 },
  )
  leather.stitches(['230,232 242,256 256,292', '102,90 98,140 100,180'], {
    color: '#a08a6c',
    width: 1.6,
    alpha: 0.6,
  })
  // laces, crossed, one end hanging
  paint(
    thing,
    (g) => {
      for (const line of [
        '188,104,3.4 216,118,3.4',
        '190,128,3.4 216,108,3.4',
        '188,144,3.4 220,160,3.4',
        '190,170,3.4 220,148,3.4',
        '196,186,3.4 230,198,3.4',
        '214,108,3 240,120,3 246,150,3 238,172,2.6',
      ])
        limb(g, shifted(line, x, y))
    },
    { color: ['#2a2420', '#5e5246', '#a8967c'], tone: 0.62, edge: [0.7, 10], pool: 0.1 },
  )
  leather.lines(['86,302,1 200,306,2 330,308,1'], { color: '#7a6a58', alpha: 0.5, dry: 0.2 })
}
