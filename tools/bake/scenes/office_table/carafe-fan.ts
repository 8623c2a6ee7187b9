import { createCutter } from '../../kit/cutter.ts'
import { paint } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { type Point } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN } from './carafe.ts'

const AT = { x: 1208, y: 546 } as const

/** A small table fan at the wall, looking from one side of the table to the other. */
export function drawFan(layer: Layer) {
  const { x, y } = AT
  const metal = createCutter(layer, {
    color: ['#101315', '#2b3033', '#52585a', '#8f948e'],
    tone: 0.42,
    edge: [0.9, 30],
    form: { light: SUN, r: 5, amt: 0.44, steps: 3 },
    rim: { light: SUN, color: '#efe3c0', w: 2, amt: 0.6 },
  })
  metal.disc([x + 24, y + 84, 58, 9], { color: '#0a0c0e', soft: 6, alpha: 0.6, form: null, rim: null })
  metal.disc([x, y + 78, 42, 11])
  metal.bars([
    [
      [x + 6, y + 8, 9],
      [x + 4, y + 44, 10],
      [x, y + 76, 13],
    ],
  ])
  // seen a little from one side, so that the cage is an oval
  metal.disc([x + 14, y, 26, 22], { tone: 0.3 })
  metal.disc([x, y, 44, 58], { color: '#15191b', alpha: 0.55, form: null, rim: null })
  for (const turn of [0.3, 2.4, 4.5])
    metal.disc([x + Math.cos(turn) * 18, y + Math.sin(turn) * 26, 17, 24, turn + 1.2], {
      tone: 0.62,
      alpha: 0.75,
      rim: null,
    })
  paint(
    layer,
    (g) => {
      for (const [k, w] of [
        [1, 3.4],
        [0.72, 1.4],
        [0.44, 1.4],
      ] as const)
        hoop(g, w, [x, y, 44 * k, 58 * k])
    },
    { color: ['#3c4244', '#8b908b', '#d9d6c4'], tone: 0.56, edge: [0.6, 30], pool: 0 },
  )
  const spokes = Array.from({ length: 12 }, (_, i): Point[] => {
    const a = (i / 12) * Math.PI * 2
    return [
      [x + Math.cos(a) * 10, y + Math.sin(a) * 13, 1.2],
      [x + Math.cos(a) * 43, y + Math.sin(a) * 57, 1.2],
    ]
  })
  metal.lines(spokes, { color: '#9ea39c', alpha: 0.6, dry: 0 })
  metal.disc([x, y, 10, 13], { tone: 0.6 })
}
