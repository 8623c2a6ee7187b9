import { type CloseUpSource } from '../kit/closeup-source.ts'
import { LIGHT, material } from '../kit/closeup-light.ts'
import { createCutter } from '../kit/cutter.ts'
import { paint } from '../kit/paint.ts'
import { toPoints, type Point, type Points } from '../kit/points.ts'
import { type Pen } from '../kit/stage.ts'
import { shape } from '../kit/brush.ts'

const TURN = -0.42
const turned = (points: Points): Point[] =>
  toPoints(points).map(([x, y, w]) => [
    240 + x * Math.cos(TURN) - y * Math.sin(TURN),
    186 + x * Math.sin(TURN) + y * Math.cos(TURN),
    w,
  ])

const BOW = '-176,0 -170,-36 -142,-58 -104,-62 -76,-48 -60,-22,1 -60,22,1 -78,50 -106,62 -142,58 -168,38'
const BLADE =
  '-62,-21,1 142,-20,1 166,-6,1 168,4,1 150,20,1 134,20,1 128,8,1 118,8,1 112,20,1 98,20,1 90,5,1 78,5,1 70,21,1 54,21,1 48,12,1 36,12,1 30,21,1 14,21,1 6,8,1 -6,8,1 -12,22,1 -62,22,1'
const HOLE = '-154,0 -150,-18 -136,-24 -124,-16 -122,2 -128,18 -142,22 -152,14'

/** A key, cut not long ago: brass that is nearly steel, a burr on one tooth. */
export const closeUp: CloseUpSource = {
  id: 'key',
  seed: 2104,
  draw(stage) {
    const thing = stage.layer('key')
    const outline = (g: Pen) => {
      for (const part of [BOW, BLADE]) {
        shape(g, turned(part))
        g.fill()
      }
    }
    paint(
      thing,
      (g) => {
        g.translate(9, 11)
        outline(g)
        g.translate(-9, -11)
      },
      { color: '#1a120d', soft: 6, edge: [1, 30], pool: 0, wash: 0, grain: 0, alpha: 0.46 },
    )
    const brass = material(['#4a3516', '#7d5f2c', '#b5934e', '#e0c888', '#fff3cc'], '#fff6dc', {
      form: { light: LIGHT, r: 6, amt: 0.44, steps: 3 },
      rim: { light: LIGHT, color: '#fff4d2', w: 3, amt: 0.9 },
      pool: 0.24,
    })
    paint(thing, outline, { ...brass, tone: 0.5 })
    const cut = createCutter(thing, brass, turned)
    cut.sheet('-164,0 -158,-32 -136,-48 -104,-50 -84,-38 -72,-18 -72,18 -86,40 -106,50 -136,48 -156,32', {
      tone: 0.58,
      rim: null,
      pool: 0.2,
    })
    // two grooves down the blade
    cut.bars(['-60,-8,5 60,-8,6 158,-6,3'], { tone: 0.26, rim: null })
    cut.bars(['-60,-4,1.6 60,-4,2 150,-3,1'], { tone: 0.9, rim: null, form: null })
    cut.lines(['-60,-22,2 -58,0,3 -60,22,2'], { alpha: 0.6 })
    cut.lines(['-112,-40,1 -100,-10,1.6 -104,30,1', '-20,-18,0.8 40,-16,1.4 120,-17,0.8'], {
      color: '#fff0c4',
      alpha: 0.4,
    })
    // what the file left
    cut.bars(['90,5,1.4 86,-1,2.6 88,2,1'], { tone: 0.95, rim: null, form: null })
    cut.bars(['70,21,2 66,25,1.4'], { tone: 0.8, rim: null, form: null })
    paint(
      thing,
      (g) => {
        shape(g, turned(HOLE))
        g.fill()
      },
      { color: '#000000', edge: [0.8, 20], pool: 0, wash: 0, grain: 0, blend: 'erase' },
    )
    paint(
      thing,
      (g) => {
        shape(g, turned(HOLE))
        g.lineWidth = 3
        g.stroke()
      },
      {
        color: ['#4a3516', '#a88444', '#fff0c4'],
        tone: 0.5,
        edge: [0.8, 20],
        pool: 0,
        form: { light: [800, 700], r: 4, amt: 0.6 },
      },
    )
  },
}
