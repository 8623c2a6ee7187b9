import { limb, oval } from '../kit/brush.ts'
import { type CloseUpSource } from '../kit/closeup-source.ts'
import { material } from '../kit/closeup-light.ts'
import { createCutter } from '../kit/cutter.ts'
import { paint } from '../kit/paint.ts'
import { hoop } from '../kit/pen.ts'
import { toPoints, type Point, type Points } from '../kit/points.ts'

const TURN = -0.13
const turned = (points: Points): Point[] =>
  toPoints(points).map(([x, y, w]) => [
    236 + x * Math.cos(TURN) - y * Math.sin(TURN),
    182 + x * Math.sin(TURN) + y * Math.cos(TURN),
    w,
  ])

const HALF =
  '-164,-84,1 90,-86,1 104,-76,1 96,-62,1 112,-48,1 102,-34,1 116,-18,1 104,-4,1 114,14,1 100,26,1 110,44,1 98,56,1 108,74,1 98,86,1 -164,84,1'

/** Half of a bus ticket, torn by the driver; the print has rubbed to grey. */
export const closeUp: CloseUpSource = {
  id: 'ticket',
  seed: 2107,
  draw(stage) {
    const { rng } = stage
    const thing = stage.layer('ticket')
    const paper = createCutter(
      thing,
      material(['#98746a', '#c49c8c', '#e2c4b0', '#f2dfcb', '#fcf2e2'], '#fffaf0', {
        tone: 0.58,
        edge: [1, 14],
        form: null,
        washSize: 60,
        pool: 0.14,
        shadow: { dx: 8, dy: 9, r: 7, a: 0.5, color: '#1a120d' },
      }),
      turned,
    )
    const half = paper.sheet(HALF, { torn: { w: 2.4, color: '#fffaf0', amt: 0.6 } })
    // a fold that has been in a fist
    paint(thing, (g) => limb(g, turned('-40,-88,10 -30,0,16 -44,90,10')), {
      color: '#a67e70',
      edge: [3, 30],
      soft: 5,
      pool: 0,
      alpha: 0.36,
      clip: half,
    })
    paper.lines(['-36,-86,0.8 -28,0,2 -40,86,0.8'], { color: '#fff8ec', alpha: 0.8 })
    const ink = { color: '#4a5a72', soft: 1.3, edge: [1.6, 10] as const, alpha: 0.6, dry: 0.2, clip: half }
    // a frame, a band, lines of what was once print
    paper.lines(['-152,-72,2.4 86,-74,2.4', '-152,72,2.4 86,74,2.4', '-152,-72,2.4 -152,72,2.4'], ink)
    paper.board('-140,-60 66,-62 66,-34 -140,-32', {
      ...ink,
      color: ['#50607a', '#7f8ea2'],
      shadow: null,
      rim: null,
      alpha: 0.55,
    })
    for (let row = 0; row < 4; row++) {
      let x = -138
      while (x < 52) {
        const w = rng.range(10, 30)
        paper.lines(
          [
            [
              [x, -12 + row * 20, 6],
              [x + w, -12 + row * 20 + rng.normal(), 6],
            ],
          ],
          ink,
        )
        x += w + rng.range(8, 16)
      }
    }
    // a stamp half over the edge of the print, and the punch
    paint(
      thing,
      (g) => {
        const [[x, y] = [0, 0]] = turned([[56, 40]])
        hoop(g, 4, [x, y, 34, 24], { turn: TURN })
        g.fillRect(x - 20, y - 4, 40, 7)
      },
      { color: '#8e4a46', edge: [2, 12], soft: 1, pool: 0, dry: 0.36, alpha: 0.6, clip: half },
    )
    paint(
      thing,
      (g) => {
        const [[x, y] = [0, 0]] = turned([[-116, -46]])
        oval(g, [x, y, 9, 9])
      },
      { color: '#000000', edge: [0.6, 10], pool: 0, wash: 0, grain: 0, blend: 'erase' },
    )
  },
}
