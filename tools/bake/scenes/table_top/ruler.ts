import { createCutter } from '../../kit/cutter.ts'
import { type Point } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { laid } from './laid.ts'
import { LAMP, ON_CLOTH } from './palette.ts'

/** A wooden ruler, its strokes rubbed thin: heaps are made with its edge. */
export function drawRuler(layer: Layer) {
  const wood = createCutter(
    layer,
    {
      color: ['#2c1d0f', '#5c4124', '#93703f', '#c39f66', '#e6cd98'],
      tone: 0.46,
      edge: [1, 60],
      wash: 0.22,
      washSize: 60,
      pool: 0.18,
      form: { light: LAMP, r: 4, amt: 0.36, steps: 3 },
      shadow: ON_CLOTH,
    },
    laid({ x: 930, y: 366, turn: 0.1 }),
  )
  const blade = wood.board('-250,-19 250,-19 250,19 -250,19')
  const strokes = Array.from({ length: 49 }, (_, i): Point[] => [
    [-240 + i * 10, -17, 1.4],
    [-240 + i * 10, i % 5 ? -9 : -2, 1.2],
  ])
  wood.lines(strokes, { clip: blade, alpha: 0.5, dry: 0.25 })
  wood.lines(['-250,12,1 0,10,2 250,12,1'], { clip: blade, alpha: 0.3, dry: 0.2 })
}
