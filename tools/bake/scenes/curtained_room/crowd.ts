import { place } from '../../kit/body.ts'
import { oval, poly, shape } from '../../kit/brush.ts'
import { leaningBack, proppedBack } from '../../kit/floor-sitters.ts'
import { huddled, huddledSide } from '../../kit/huddled.ts'
import { paint } from '../../kit/paint.ts'
import { createRng } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { SUN, WOOD, CROWD } from './palette.ts'

const SLATE = ['#0a0b0c', '#151819', '#262a2b', '#3f403c', '#a08452']
const PLUM = ['#0e0909', '#1d1314', '#322122', '#4b3432', '#b08050']
const MOSS = ['#0a0b08', '#171910', '#292b1c', '#44432d', '#a48c4e']

/** Six people at other tables; cups, a cap, someone laughing with her shoulders. */
export function drawCrowd(stage: Stage) {
  const rng = createRng(31)
  const crowd = stage.layer('crowd', { depth: 0.3, lit: true })
  const look = {
    light: SUN,
    formLight: SUN,
    form: 0.34,
    rim: '#f8c878',
    rimAmt: 1,
    reach: 520,
    line: '#0c0704',
    cloth: CROWD,
    hair: ['#0a0704', '#150e08', '#22170c', '#6a4822'],
    skin: ['#140c07', '#28190d', '#4a3016'],
    scarf: ['#1a130c', '#2e2214', '#54401f', '#c0924e'],
    cap: ['#1c150e', '#382919', '#6a4e2a'],
  }
  huddled(
    crowd,
    place(668, 742, 400),
    { ...look, cloth: PLUM, scarf: ['#12130e', '#25271a', '#46442c', '#b8984e'] },
    { lean: 0.5 },
  )
  leaningBack(crowd, place(968, 756, 420), { ...look, cloth: SLATE }, { hair: 'short' })
  leaningBack(crowd, place(1058, 748, 452, true), { ...look, cloth: PLUM }, { hair: 'bun' })
  // one bowed to a cup, and a gap
  huddledSide(crowd, place(1190, 746, 420), { ...look, cloth: MOSS }, { hood: false, bow: 0.8 })
  huddled(
    crowd,
    place(1326, 744, 430),
    { ...look, cloth: MOSS, scarf: ['#141414', '#292a2a', '#4c4a46', '#c8a870'] },
    { lean: -0.6 },
  )
  proppedBack(crowd, place(1566, 770, 440, true), { ...look, cloth: SLATE }, { hair: 'short' })
  for (const [x, y, w] of [
    [640, 676, 190],
    [1000, 682, 250],
    [1230, 690, 200],
  ] as const) {
    paint(
      crowd,
      (g) => {
        oval(g, [x + w / 2, y, w / 2, 13])
        poly(g, [
          [x + w * 0.44, y],
          [x + w * 0.56, y],
          [x + w * 0.6, 930],
          [x + w * 0.4, 930],
        ])
      },
      {
        color: WOOD,
        tone: 0.14,
        edge: [1.4, 30],
        wash: 0.3,
        form: { light: SUN, r: 5, amt: 0.4, steps: 3 },
        rim: { light: SUN, color: '#f0b860', w: 3, amt: 0.8 },
      },
    )
    for (let i = 0; i < 3; i++) {
      const cx = x + w * (0.24 + i * 0.26) + rng.normal() * 4
      paint(
        crowd,
        (g) => {
          shape(g, [
            [cx - 10, y - 18, 1],
            [cx + 10, y - 18, 1],
            [cx + 7, y - 2],
            [cx - 7, y - 2],
          ])
          g.fill()
        },
        {
          color: ['#1d140c', '#4d3a24', '#a8844e', '#f4d698'],
          tone: 0.4,
          edge: [0.7, 12],
          form: { light: SUN, r: 4, amt: 0.5, steps: 3 },
          rim: { light: SUN, color: '#ffe6b0', w: 2, amt: 0.9 },
        },
      )
    }
  }
}

// A round table with a cloth that has been washed often.
