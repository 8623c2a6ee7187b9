import { limb } from '../kit/brush.ts'
import { type CloseUpSource } from '../kit/closeup-source.ts'
import { material } from '../kit/closeup-light.ts'
import { createCutter } from '../kit/cutter.ts'
import { paint } from '../kit/paint.ts'
import { type Point } from '../kit/points.ts'

/** One sheet, folded in eight and opened again so often that it is as soft as cloth. */
export const closeUp: CloseUpSource = {
  id: 'letter',
  seed: 2109,
  draw(stage) {
    const { rng } = stage
    const thing = stage.layer('letter')
    const paper = createCutter(
      thing,
      material(['#7a6446', '#a98f66', '#d0b98c', '#e8d8b2', '#f8efd4'], '#fff8e4', {
        tone: 0.56,
        edge: [2, 22],
        form: null,
        wash: 0.26,
        washSize: 60,
        pool: 0.18,
        shadow: { dx: 9, dy: 10, r: 8, a: 0.5, color: '#1a120d' },
        torn: { w: 2.6, color: '#fff6de', amt: 0.55 },
      }),
    )
    // three leaves of it: one flat, one half raised, one that still covers the rest
    paper.sheet('62,128,1 150,104 246,92,1 252,190 262,302,1 160,322 84,330,1 70,230', { tone: 0.5 })
    const right = paper.sheet('246,92,1 330,98 410,84,1 424,180 436,286,1 350,296 262,302,1 254,196', {
      tone: 0.62,
    })
    paper.lines(
      ['68,230,1 160,214,3 252,196,1', '254,196,1 340,196,3 430,184,1', '152,104,1 158,210,2.6 166,322,1'],
      {
        color: '#8a7250',
        alpha: 0.5,
      },
    )
    paper.lines(['332,98,1 338,190,2.6 350,296,1', '246,92,1.4 254,196,3.4 262,302,1.4'], {
      color: '#7a6040',
      alpha: 0.6,
    })
    for (const [x, y] of [
      [160, 214],
      [254, 196],
      [338, 192],
    ] as const)
      paint(
        thing,
        (g) =>
          limb(g, [
            [x - 4, y, 5],
            [x + 4, y + 1, 5],
          ]),
        { color: '#6e5636', edge: [2, 8], soft: 1, pool: 0, alpha: 0.5 },
      )
    // a hand that pressed hard; nothing of it can be read
    const write = (x0: number, x1: number, y: number, slope: number) => {
      let x = x0
      while (x < x1 - 10) {
        const w = rng.range(9, 17)
        const at = (u: number) => y + (u - x0) * slope
        const strokes = Array.from({ length: rng.int(2, 4) }, (): [Point, Point] => {
          const [cx, cy] = [x + w * rng.range(0.2, 0.8), at(x) + rng.range(-5, 5)]
          const [dx, dy] =
            rng() < 0.55 ? [rng.range(3, 7), rng.range(-2, 1)] : [rng.range(-2, 2), rng.range(3, 7)]
          return [
            [cx - dx, cy - dy, 2.6],
            [cx + dx, cy + dy, 1.4],
          ]
        })
        paint(thing, (g) => strokes.forEach((stroke) => limb(g, stroke)), {
          color: '#3f4658',
          edge: [1.6, 8],
          soft: 0.35,
          pool: 0,
          dry: 0.12,
          alpha: 0.72,
        })
        x += w + rng.range(4, 9)
      }
    }
    for (let i = 0; i < 9; i++) if (i !== 4) write(82 + i, 236, 140 + i * 20, -0.16)
    for (let i = 0; i < 6; i++) write(266 + i, 400, 116 + i * 20 + (i > 3 ? 8 : 0), -0.02)
    // the lower right comes up over the rest
    paper.sheet('262,302,1 352,296 436,286,1 424,240 408,214 352,226 296,232 262,244', {
      tone: 0.7,
      shadow: { dx: -3, dy: -8, r: 7, a: 0.5, inside: true, color: '#3a2814' },
    })
    paper.lines(['352,226,1 350,262,2.4 352,296,1'], { color: '#8a7250', alpha: 0.5 })
    paint(thing, (g) => limb(g, '262,244,2 296,232,3 352,226,3 408,214,2'), {
      color: '#fff8e2',
      edge: [1, 16],
      pool: 0,
      alpha: 0.7,
      clip: right,
    })
  },
}
