import { dryStroke, limb } from '../../../kit/brush.ts'
import { glow, wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { hoop } from '../../../kit/pen.ts'
import { type Point } from '../../../kit/points.ts'
import { bell, createRng, lerp, smooth } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { WATER, WATERLINE } from './palette.ts'

/** The stream: bright where the sky lies in it, dark where one sees down to the stones. */
export function drawWater(layer: Layer) {
  wash(layer, WATER, {
    toneAt: (x, y) =>
      0.62 +
      0.3 * bell(x, y, { x0: 430, y0: 640, rx: 620, ry: 240 }) -
      0.34 * smooth(WATERLINE + 60, WATERLINE, y) -
      0.4 * smooth(760, 910, y) -
      0.12 * smooth(1100, 1600, x),
    cloud: 0.2,
    size: 200,
    sx: 0.5,
    sy: 2.6,
    y0: WATERLINE - 30,
  })
}

/** Ripples: light and dark strokes along the stream, wider towards us. */
export function drawRipples(layer: Layer) {
  const rng = createRng(611)
  for (const [ink, n, alpha] of [
    ['#f6f6ea', 46, 0.5],
    ['#3c5253', 40, 0.4],
  ] as const)
    for (let i = 0; i < n; i++) {
      const t = rng()
      const y = lerp(WATERLINE + 20, 890, t ** 1.2)
      const x = rng.range(-100, 1560)
      const l = lerp(60, 320, t) * rng.range(0.6, 1.3)
      paint(
        layer,
        (g) =>
          dryStroke(g, rng, {
            points: [
              [x, y],
              [x + l * 0.4, y + rng.normal() * 5],
              [x + l, y + rng.normal() * 6],
            ],
            width: lerp(4, 20, t),
            bristles: 9,
            load: 0.6,
            thin: [0.8, lerp(1.6, 3.4, t)],
          }),
        { color: ink, edge: [3, 30], pool: 0, soft: 0.5, alpha },
      )
    }
}

/** Rings round what lies in the water, in the units of the far side. */
export function drawRings(layer: Layer) {
  const rng = createRng(613)
  paint(
    layer,
    (g) => {
      for (const [x, y, r] of [
        [330, 420, 90],
        [330, 424, 150],
        [900, 520, 34],
        [900, 522, 60],
        [900, 524, 92],
      ] as const)
        hoop(g, 2.2, [x, y, r, r * 0.22], { arc: [0.1, rng.range(4, 6)] })
    },
    { color: '#f6f6ea', edge: [2, 30], pool: 0, alpha: 0.6, dry: 0.1 },
  )
}

/** Sun on wet things. */
export function drawGlints(stage: Stage) {
  const rng = createRng(617)
  const light = stage.layer('light', { depth: 0.3, blend: 'add' })
  glow(light, { x: 300, y: 560, r: 520, color: '#fff2cc', a: 0.3, p: 1.8, sy: 0.5 })
  paint(
    light,
    (g) => {
      for (let i = 0; i < 150; i++) {
        const [x, y] = [320 + rng.normal() * 330, 560 + rng.normal() * 130]
        if (y < WATERLINE + 14) continue
        const l = rng.range(4, 22)
        const line: Point[] = [
          [x - l, y, 0.6],
          [x, y + rng.normal(), rng.range(1.4, 3.6)],
          [x + l, y, 0.6],
        ]
        limb(g, line)
      }
    },
    { color: '#fff6dc', edge: [1, 10], pool: 0, alpha: 0.8 },
  )
}
