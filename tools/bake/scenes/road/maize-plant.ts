import { limb, oval } from '../../kit/brush.ts'
import { type Point } from '../../kit/points.ts'
import { lerp, type Rng } from '../../kit/random.ts'
import { type Pen } from '../../kit/stage.ts'

/** A maize plant: its foot, its height, how far it leans; `thick` is the width of its stalk at the foot. */
export type Maize = { x: number; y: number; h: number; lean: number; thick: number }

const alongStalk = ({ x, y, h, lean }: Maize, t: number): Point => [x + lean * t * t, y - h * t]

/** The stalk with its joints and roots, and the tassel. */
export function stalk(g: Pen, rng: Rng, plant: Maize) {
  const { thick, h } = plant
  const steps = 9
  const line: Point[] = []
  for (let i = 0; i <= steps; i++) {
    const t = i / steps
    const [x, y] = alongStalk(plant, t)
    line.push([x + rng.normal() * thick * 0.12, y, lerp(thick, thick * 0.34, t)])
  }
  limb(g, line)
  // brace roots, from the lowest joint into the earth
  const { x: fx, y: fy } = plant
  for (const side of [-1, -0.55, 0.6, 1])
    limb(g, [
      [fx + side * thick * 0.3, fy - thick * 2.4, thick * 0.3],
      [fx + side * thick * 1.1, fy - thick * 1.3, thick * 0.24],
      [fx + side * thick * 1.7, fy + thick * 0.3, thick * 0.2],
    ])
  for (let i = 1; i < steps - 1; i++) {
    const [x, y, w = 1] = line[i] ?? [0, 0, 1]
    oval(g, [x, y, w * 0.66, w * 0.3])
  }
  const [tx, ty] = alongStalk(plant, 1)
  for (let i = 0; i < 6; i++) {
    const a = -Math.PI / 2 + (i - 2.5) * 0.24 + rng.normal() * 0.12
    const l = h * rng.range(0.07, 0.12)
    limb(g, [
      [tx, ty, thick * 0.22],
      [tx + Math.cos(a) * l * 0.6, ty + Math.sin(a) * l * 0.7, thick * 0.26],
      [tx + Math.cos(a) * l * 1.3, ty + Math.sin(a) * l * 0.8, thick * 0.1],
    ])
  }
}

/** Leaves of a plant, one by one, shorter on the side `inward` where somebody has to pass: each leaves the stalk upward, arches, and hangs; some are broken over. */
export function maizeLeaves(
  rng: Rng,
  plant: Maize,
  {
    n = 9,
    width = 1,
    inward = 0,
    short = 0.56,
  }: { n?: number; width?: number; inward?: number; short?: number } = {},
): Point[][] {
  const leaves: Point[][] = []
  let side = rng() < 0.5 ? 1 : -1
  for (let i = 0; i < n; i++) {
    const t = lerp(0.12, 0.92, (i + rng.range(-0.2, 0.2)) / n)
    const [x, y] = alongStalk(plant, Math.max(0.04, t))
    const reach = inward && side === inward ? short : 1
    const l = reach * plant.h * rng.range(0.2, 0.34) * (0.75 + 0.6 * Math.sin(Math.PI * (0.12 + 0.8 * t)))
    const w = plant.thick * rng.range(1.1, 1.6) * width
    const up = rng.range(0.26, 0.6) * (0.5 + t * 0.7)
    const hang = rng.range(0.1, 0.62) * (1.15 - t * 0.6)
    const out = side * rng.range(0.75, 1.05)
    leaves.push([
      [x, y, w * 0.5],
      [x + out * l * 0.18, y - l * up * 0.62, w * 0.92],
      [x + out * l * 0.42, y - l * up, w],
      [x + out * l * 0.68, y - l * (up - hang * 0.36), w * 0.84],
      [x + out * l * 0.86, y - l * (up - hang * 0.86), w * 0.5],
      [x + out * l * 0.95, y - l * (up - hang * 1.4), w * 0.08],
    ])
    side = -side
  }
  return leaves
}
