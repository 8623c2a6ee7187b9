import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { DAY, WOOD } from './place.ts'

/** The second stool, and the bundle that is to be handed in. */
export function drawStool(stage: Stage) {
  const stool = stage.layer('stool', { depth: 0.55 })
  paint(stool, (g) => oval(g, [822, 782, 130, 16]), {
    color: '#1b1f22',
    soft: 8,
    edge: [4, 20],
    pool: 0,
    alpha: 0.55,
  })
  paint(
    stool,
    (g) => {
      limb(g, '762,694,13 748,800,11')
      limb(g, '884,692,13 902,796,11')
      limb(g, '800,700,10 796,772,8')
      limb(g, '852,700,10 858,770,8')
      limb(g, '756,754,7 896,750,7')
    },
    {
      color: WOOD,
      tone: 0.34,
      edge: [1.2, 30],
      wash: 0.3,
      washSize: 50,
      form: { light: DAY, r: 4, amt: 0.4, steps: 3 },
    },
  )
  paint(stool, (g) => poly(g, '738,684 906,680 912,700 734,704'), {
    color: WOOD,
    tone: 0.56,
    edge: [1.4, 30],
    wash: 0.3,
    washSize: 70,
    form: { light: DAY, r: 6, amt: 0.44, steps: 3 },
    shadow: { dx: 0, dy: 8, r: 6, a: 0.4 },
  })
  drawBag(stool)
}

/** A bag of woven plastic, blue and white once, packed by somebody for somebody. */
function drawBag(stool: Layer) {
  const woven: PaintOptions = {
    color: ['#3c4448', '#69726f', '#9aa09a', '#c9cabf', '#e6e4d8'],
    tone: 0.5,
    edge: [1.6, 26],
    wash: 0.24,
    washSize: 70,
    pool: 0.16,
    form: { light: DAY, r: 14, amt: 0.46, steps: 4 },
    rim: { light: [300, 720], color: '#e2a765', w: 3, amt: 0.55, reach: 420 },
  }
  // the far handle
  const strap: PaintOptions = {
    color: ['#1f2c38', '#36495a', '#64798a'],
    edge: [0.8, 16],
    form: { light: DAY, r: 3, amt: 0.4, steps: 2 },
  }
  paint(stool, (g) => limb(g, '792,590,6 796,556,6 822,542,6 848,556,6 856,588,6'), { ...strap, tone: 0.3 })
  const side = paint(
    stool,
    blob('736,684,1 733,640 742,600,1 786,582 830,590 876,578 908,598,1 913,640 908,684,1 826,690'),
    {
      ...woven,
      shadow: { dx: -3, dy: 6, r: 6, a: 0.5 },
    },
  )
  paint(
    stool,
    (g) => {
      for (const [x, w] of [
        [748, 10],
        [776, 5],
        [800, 12],
        [832, 5],
        [854, 11],
        [884, 5],
        [902, 9],
      ] as const)
        limb(g, [
          [x, 566, w],
          [x - 3 + (x - 822) * 0.04, 630, w],
          [x + (x - 822) * 0.02, 700, w],
        ])
      for (const [y, w] of [
        [604, 5],
        [622, 11],
        [646, 5],
        [664, 11],
      ] as const)
        limb(g, [
          [724, y + 4, w],
          [790, y - 4, w],
          [830, y + 2, w],
          [880, y - 5, w],
          [924, y + 1, w],
        ])
    },
    {
      color: ['#2c4258', '#48647c', '#7c96a6'],
      tone: 0.46,
      clip: side,
      edge: [1.4, 30],
      wash: 0.3,
      washSize: 50,
      pool: 0.06,
      alpha: 0.56,
      shade: (x, y) => 0.3 * smooth(640, 585, y) - 0.1 * smooth(800, 740, x),
    },
  )
  // its top does not quite close: a fold of quilting shows
  paint(stool, blob('770,592 800,578 828,588 858,577 884,588,1 850,600 820,601 796,600'), {
    color: ['#25303a', '#445461', '#74848c'],
    tone: 0.46,
    edge: [1.4, 18],
    wash: 0.3,
    washSize: 30,
    form: { light: DAY, r: 5, amt: 0.4, steps: 3 },
  })
  paint(stool, (g) => limb(g, '784,680,6 786,630,6 794,576,6 822,560,6 846,574,6 856,626,6 860,682,6'), {
    ...strap,
    tone: 0.5,
  })
  paint(
    stool,
    (g) => {
      limb(g, '750,606,0.5 760,640,2.4 752,676,0.6')
      limb(g, '900,604,0.5 890,640,2.4 898,676,0.6')
      limb(g, '806,640,0.5 826,652,2 842,646,0.5')
    },
    { color: '#39444a', edge: [1, 16], pool: 0, dry: 0.1, alpha: 0.5 },
  )
}
