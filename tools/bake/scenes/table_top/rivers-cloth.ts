import { smooth } from '../../kit/random.ts'

/** The lamp, beyond the upper right, in scene units. */
export const LAMP = [1300, -240] as const

type Fold = { at: (x: number) => number; w: number; amt: number; from: number; to: number }

// Creases of a cloth that has been worn and then smoothed by hand: long, unequal, running out.
const FOLDS: readonly Fold[] = [
  { at: (x) => 250 + 60 * Math.sin(x / 260) - x * 0.06, w: 46, amt: 0.34, from: 520, to: 1380 },
  { at: (x) => 396 + 44 * Math.sin(x / 190 + 1.2) - x * 0.02, w: 38, amt: 0.26, from: 300, to: 1180 },
  { at: (x) => 560 + 52 * Math.sin(x / 230 + 2.4), w: 54, amt: 0.36, from: 480, to: 1440 },
  { at: (x) => 724 + 40 * Math.sin(x / 210 + 0.4) - x * 0.03, w: 46, amt: 0.3, from: 120, to: 1120 },
  { at: (x) => 846 + 30 * Math.sin(x / 240 + 3.6), w: 50, amt: 0.3, from: 640, to: 1500 },
  { at: (x) => 106 + 34 * Math.sin(x / 220 + 4.6), w: 40, amt: 0.24, from: 700, to: 1440 },
  { at: (x) => 320 + 70 * Math.sin(x / 320 + 3), w: 70, amt: 0.2, from: -200, to: 620 },
]

/** Light and shade of the folds: their upper sides look towards the lamp. */
export function foldsAt(x: number, y: number): number {
  let sum = 0
  for (const { at, w, amt, from, to } of FOLDS) {
    const fade = smooth(from, from + 260, x) * (1 - smooth(to - 260, to, x))
    if (fade <= 0) continue
    // steeper below than above
    const d = (y - at(x)) / w
    const u = d > 0 ? d * 1.5 : d
    sum -= amt * fade * u * Math.exp(-u * u) * (d > 0 ? 1.25 : 0.9)
  }
  return sum
}
