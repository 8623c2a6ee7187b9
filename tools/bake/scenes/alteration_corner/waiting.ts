import { limb, oval, poly } from '../../kit/brush.ts'
import { createCutter } from '../../kit/cutter.ts'
import { paint } from '../../kit/paint.ts'
import { lerp, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { LAMP } from './palette.ts'

const WOOD = ['#0c0a0c', '#2a2018', '#5c4228', '#9a743e', '#e0b46c']

/** Over the opening a plank an arm long, its paint going; nobody has to read it. */
export function drawSign(porch: Layer, rng: Rng) {
  paint(porch, (g) => poly(g, '412,190 764,186 768,240 408,244'), {
    color: WOOD,
    tone: 0.4,
    edge: [1.6, 40],
    wash: 0.3,
    washSize: 80,
    pool: 0.2,
    grad: [0, 188, -0.16, 0, 242, 0.22],
    rim: { light: [600, 520], color: '#ffd894', w: 4, amt: 1, reach: 300 },
    shadow: { dx: 0, dy: 8, r: 7, a: 0.5 },
  })
  paint(
    porch,
    (g) => {
      for (let i = 0; i < 7; i++) {
        const x = lerp(444, 734, i / 6)
        for (let j = 0; j < 2; j++) {
          const dx = rng.range(-9, 9)
          limb(g, [
            [x + dx, 203, 3],
            [x + dx + rng.normal() * 3, 227, 4.6],
          ])
        }
        const y = rng.range(206, 226)
        limb(g, [
          [x - 13, y, 4],
          [x + 12, y - 1, 3],
        ])
      }
    },
    {
      color: ['#a88a58', '#f0d8a0'],
      tone: 0.56,
      edge: [2, 10],
      soft: 1.6,
      pool: 0,
      dry: 0.22,
      wash: 0.5,
      washSize: 40,
      alpha: 0.75,
    },
  )
  paint(porch, (g) => [424, 752].forEach((x) => oval(g, [x, 216, 3.4, 3.4])), {
    color: '#0a0806',
    pool: 0,
  })
}

/** The crate on which people wait, and the newspaper that goes over their knees. */
export function drawCrate(stage: Stage) {
  const crate = stage.layer('crate', { depth: 0.75 })
  paint(crate, (g) => poly(g, '878,826 990,842 1040,862 900,866'), {
    color: '#04060c',
    edge: [3, 30],
    soft: 6,
    pool: 0,
    alpha: 0.7,
  })
  const { board, lines } = createCutter(crate, {
    color: ['#0a0e16', '#1c2430', '#3c4044', '#806644', '#d8a662'],
    tone: 0.34,
    edge: [1.2, 30],
    wash: 0.24,
    washSize: 50,
    pool: 0.16,
    form: { light: [590, 640], r: 6, amt: 0.5, steps: 3 },
    rim: { light: LAMP, color: '#f4bc70', w: 4, amt: 0.95, reach: 420 },
  })
  board('858,776 984,772 982,852 862,858', { tone: 0.02, rim: null, form: null })
  for (const y of [776, 804, 832]) board(`858,${y} 984,${y - 4} 984,${y + 18} 860,${y + 22}`, { tone: 0.26 })
  board('984,772 1012,752 1010,830 982,852', { tone: 0.08, rim: null })
  board('856,774 870,774 872,860 858,860', { tone: 0.5 })
  board('852,776 884,750 1018,747 988,774', { tone: 0.42 })
  // yesterday's, left open
  board('880,770 898,752 940,750 934,762 940,774 916,773 912,800 874,803', {
    color: ['#3c4450', '#7c8084', '#b8b09c', '#f0dcb0'],
    tone: 0.5,
    shadow: { dx: 3, dy: 5, r: 4, a: 0.5 },
  })
  board('940,750 972,751 962,773 940,774 934,762', {
    color: ['#3c4450', '#7c8084', '#b8b09c', '#f0dcb0'],
    tone: 0.36,
  })
  lines(
    ['890,764,1 906,762,1.6 926,763,1', '882,780,1 894,778,1.6 906,779,1', '880,790,1 894,788,1.4 908,789,1'],
    {
      alpha: 0.6,
    },
  )
}
