import { createCutter } from '../../../kit/cutter.ts'
import { type PaintOptions } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LAMP } from './palette.ts'

/** On nails between the shelves and the rail: her scarf, and persimmons that dry over the steam. */
export function drawHung(back: Layer) {
  const shadow = { dx: 10, dy: 6, r: 6, a: 0.5, color: '#1c0f14' }
  const wool = createCutter(back, {
    color: ['#300b0e', '#641a1c', '#97342f', '#d07a5c'],
    tone: 0.46,
    edge: [1.6, 18],
    wash: 0.22,
    washSize: 40,
    pool: 0.18,
    form: { light: LAMP, r: 9, amt: 0.46, steps: 4 },
    rim: { light: LAMP, color: '#ffc89a', w: 3, amt: 0.7, reach: 200 },
    shadow,
  })
  wool.sheet('528,152,1 544,150,1 556,180 560,240 556,312,1 536,314,1 534,240', { tone: 0.36 })
  wool.sheet('524,156,1 536,148 548,156 546,190 540,260 536,356,1 508,354,1 510,260 516,190', { tone: 0.5 })
  wool.lines(
    ['532,160,1 526,250,3 522,352,1', '541,166,1 536,250,2.4 530,352,1', '548,180,1 550,240,2.4 546,308,1'],
    {
      alpha: 0.6,
    },
  )
  wool.bars(
    [0, 1, 2, 3, 4].map((i) => `${510 + i * 6},354,2.6 ${509 + i * 6},372,1.2`),
    { tone: 0.4, form: null, rim: null, shadow: null },
  )
  const nail: PaintOptions = { color: ['#17120f', '#4c443e', '#b8a488'], tone: 0.5, form: null, rim: null }
  wool.disc([536, 148, 5, 5], nail)
  const fruit = createCutter(back, {
    color: ['#2e130a', '#6e2e12', '#ac5420', '#e89a4c'],
    tone: 0.46,
    edge: [1, 14],
    wash: 0.26,
    washSize: 18,
    pool: 0.2,
    poolR: 3,
    form: { light: LAMP, r: 7, amt: 0.5, steps: 4 },
    rim: { light: LAMP, color: '#ffd08a', w: 2, amt: 0.7, reach: 300 },
    shadow,
  })
  fruit.bars(['697,120,2 698,220,2 697,330,2'], {
    color: '#c8a878',
    form: null,
    rim: null,
    shadow: null,
    pool: 0,
  })
  for (const [x, y, r] of [
    [699, 168, 15],
    [694, 202, 16],
    [700, 238, 15],
    [695, 274, 16],
    [699, 308, 14],
  ] as const) {
    fruit.sheet(
      `${x},${y - r} ${x + r * 0.8},${y - r * 0.5} ${x + r},${y + r * 0.3} ${x + r * 0.5},${y + r} ${x},${y + r * 1.2} ${x - r * 0.5},${y + r} ${x - r},${y + r * 0.3} ${x - r * 0.8},${y - r * 0.5}`,
    )
    fruit.bars([`${x - 7},${y - r + 2},3 ${x},${y - r - 1},5 ${x + 7},${y - r + 2},3`], {
      color: ['#3a3020', '#7a6a40', '#c8b078'],
      form: null,
      rim: null,
      shadow: null,
    })
  }
  fruit.disc([697, 120, 4, 4], nail)
}
