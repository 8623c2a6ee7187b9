import { limb } from '../kit/brush.ts'
import { type CloseUpSource } from '../kit/closeup-source.ts'
import { LIGHT, material } from '../kit/closeup-light.ts'
import { createCutter } from '../kit/cutter.ts'
import { type PaintOptions, paint } from '../kit/paint.ts'
import { toPoints, type Point, type Points } from '../kit/points.ts'

// A sheet that lies turned towards us, as one turns a form round for somebody.
const laid = (points: Points): Point[] =>
  toPoints(points).map(([x, y, w]) => [232 + x * 0.98 + y * 0.16, 178 + y * 0.92 - x * 0.09, w])

/** A form, not filled in: lines, boxes, one as big as a stamp; a pen across it. */
export const closeUp: CloseUpSource = {
  id: 'form',
  seed: 2108,
  draw(stage) {
    const { rng } = stage
    const thing = stage.layer('form')
    const paper = createCutter(
      thing,
      material(['#a89f90', '#cfc7b6', '#e9e3d4', '#f7f2e6', '#fffdf6'], '#fffdf6', {
        tone: 0.62,
        edge: [1, 30],
        form: null,
        washSize: 110,
        pool: 0.1,
        shadow: { dx: 9, dy: 10, r: 8, a: 0.46, color: '#1a120d' },
      }),
      laid,
    )
    paper.board('-150,-146 156,-150 160,148 -146,152', { tone: 0.46 })
    const sheet = paper.sheet('-146,-152,1 150,-154,1 154,140,1 120,152 -148,148,1')
    // a corner that won't lie flat
    paper.sheet('154,112 152,140,1 118,153,1 126,136', {
      tone: 0.34,
      shadow: { dx: -3, dy: -2, r: 3, a: 0.4, inside: true },
    })
    const print: PaintOptions = {
      color: '#565a62',
      soft: 0.5,
      edge: [0.9, 20],
      alpha: 0.75,
      dry: 0.08,
      clip: sheet,
    }
    paper.bars(['-60,-128,9 60,-129,9'], {
      ...print,
      soft: 1.6,
      alpha: 0.55,
      rim: null,
      shadow: null,
      dry: 0.2,
    })
    const box = (x: number, y: number, w: number, h: number) => [
      [[x, y, 2] as Point, [x + w, y, 2] as Point],
      [[x, y + h, 2] as Point, [x + w, y + h, 2] as Point],
      [[x, y, 2] as Point, [x, y + h, 2] as Point],
      [[x + w, y, 2] as Point, [x + w, y + h, 2] as Point],
    ]
    const label = (x: number, y: number, w: number) =>
      paper.lines(
        [
          [
            [x, y, 5],
            [x + w, y, 5],
          ],
        ],
        { ...print, soft: 1.2, alpha: 0.5, dry: 0.3 },
      )
    for (let row = 0; row < 3; row++) {
      const y = -104 + row * 34
      label(-128, y + 12, rng.range(44, 66))
      paper.lines(box(-50, y, 176, 24), print)
    }
    // twelve boxes in a row, and the small one
    paper.lines(Array.from({ length: 12 }, (_, i) => box(-128 + i * 21, 8, 21, 24)).flat(), print)
    label(-128, 56, 120)
    label(-128, 72, 90)
    paper.lines(box(70, 44, 56, 46), print)
    for (let row = 0; row < 3; row++) {
      paper.lines(box(-128, 92 + row * 18, 12, 11), print)
      label(-108, 98 + row * 18, rng.range(70, 140))
    }
    // the pen lies across, where the name goes
    const pen = createCutter(
      thing,
      material(['#14202e', '#2c4258', '#58748a', '#a8bcc0'], '#eef2ea', {
        edge: [0.7, 24],
        form: { light: LIGHT, r: 5, amt: 0.5, steps: 3 },
        shadow: { dx: 5, dy: 7, r: 4, a: 0.5, color: '#1a120d' },
      }),
    )
    pen.bars(['168,150,11 300,104,13 404,70,12'])
    pen.bars(['168,150,10 150,157,6 134,163,2'], { color: ['#4c4640', '#948a7c', '#e0d6c2'], tone: 0.6 })
    pen.bars(['350,86,5 412,58,5'], { color: ['#4c4640', '#948a7c', '#f0e8d6'], tone: 0.66 })
    paint(thing, (g) => limb(g, '176,143,1.6 296,101,2.6 396,68,1.6'), {
      color: '#f4f4ea',
      edge: [0.6, 20],
      pool: 0,
      dry: 0.2,
      alpha: 0.6,
    })
  },
}
