import { blob, limb } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'
import { drawPointingHand, drawRestingHand } from './flour-hands.ts'

type Light = readonly [x: number, y: number]

const cloth = (ink: readonly string[], lamp: Light): PaintOptions => ({
  color: ink,
  edge: [2, 40],
  tone: 0.42,
  wash: 0.3,
  washSize: 110,
  pool: 0.18,
  form: { light: lamp, r: 22, amt: 0.4, steps: 4 },
  rim: { light: lamp, color: '#e5a55c', w: 4, amt: 0.5, reach: 620 },
  shadow: { dx: 14, dy: 16, r: 16, a: 0.55 },
})

/** Father's arm comes in from the right; he has just finished the second way. */
export function drawFathersArm(layer: Layer, lamp: Light) {
  drawPointingHand(layer, lamp)
  paint(
    layer,
    blob(
      '1080,1020,1 960,970 868,892 834,856 836,826 862,788 896,778 960,812 1090,900 1200,990,1 1240,1020,1',
    ),
    cloth(['#090706', '#1a1512', '#35291f', '#5f4a33', '#927250'], lamp),
  )
  paint(
    layer,
    (g) =>
      [
        '874,796,2 856,830,5 868,872,2',
        '930,818,2 930,866,5 960,930,2',
        '1010,866,2 1024,900,5 1050,960,2',
        '858,806,2 846,832,3 852,858,2',
      ].forEach((line) => limb(g, line)),
    { color: '#080504', edge: [1.8, 20], pool: 0, alpha: 0.6 },
  )
}

/** Ji-young's forearm lies along the table's edge; an end of her scarf has slid over it. */
export function drawDaughtersArm(layer: Layer, lamp: Light) {
  paint(layer, blob('40,850 120,800 260,790 350,820 330,880 120,920'), {
    color: '#0a0503',
    soft: 14,
    pool: 0,
    alpha: 0.5,
  })
  drawRestingHand(layer, lamp)
  const sleeve = cloth(['#0b0e12', '#1c232b', '#37434e', '#5d6c76', '#93a0a2'], lamp)
  paint(
    layer,
    blob('-60,1000,1 -60,850,1 20,812 100,800 170,800 204,810 213,836 204,864 160,880 90,908 30,1000,1'),
    sleeve,
  )
  paint(
    layer,
    (g) =>
      [
        '196,806,2 186,838,5 192,872,2',
        '120,802,2 130,836,5 110,890,2',
        '40,812,2 62,850,5 50,910,2',
        '176,804,1 166,838,3 172,878,1',
      ].forEach((line) => limb(g, line)),
    {
      color: '#05070a',
      edge: [1.8, 20],
      pool: 0,
      alpha: 0.6,
    },
  )
  const wool: PaintOptions = {
    color: ['#1c070a', '#3c1013', '#5e1f20', '#7d352f'],
    tone: 0.5,
    edge: [1.8, 20],
    wash: 0.24,
    washSize: 50,
    form: { light: lamp, r: 10, amt: 0.36, steps: 4 },
    rim: { light: lamp, color: '#d9784e', w: 3, amt: 0.4 },
    shadow: { dx: 7, dy: 8, r: 8, a: 0.5 },
  }
  paint(
    layer,
    blob('-40,900,1 -30,810 10,778 60,762 108,752,1 122,792,1 76,808 40,832 24,880 20,920,1'),
    wool,
  )
  paint(
    layer,
    (g) =>
      [0, 1, 2, 3, 4].forEach((i) =>
        limb(g, [
          [109 + i * 2.8, 755 + i * 8.4, 3],
          [126 + i * 3, 748 + i * 9, 1.4],
        ]),
      ),
    { ...wool, form: null },
  )
  paint(
    layer,
    (g) =>
      ['-20,850,2 20,800,4 108,766,1.4', '-6,890,2 28,822,4 114,780,1.4'].forEach((line) => limb(g, line)),
    {
      color: '#22090d',
      edge: [1.4, 16],
      pool: 0,
      alpha: 0.6,
    },
  )
}
