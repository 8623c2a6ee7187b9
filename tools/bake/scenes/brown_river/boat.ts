import { place, type Look } from '../../kit/body.ts'
import { blob, limb, oval, poly, shape } from '../../kit/brush.ts'
import { huddled, huddledSide } from '../../kit/huddled.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { toPoints } from '../../kit/points.ts'
import { smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { poler } from './poler.ts'
import { sheeted } from './sheeted.ts'

// What light there is comes from the sky ahead.
const SKY = [760, 250] as const

const HULL =
  '386,628,1 440,652 540,682 700,700 960,706 1200,702 1380,694,1 1396,716 1372,744,1 1180,752 960,754 740,750 590,738 480,708 410,664'

const PASSENGER: Look = {
  cloth: ['#060a08', '#141c17', '#2a352c', '#4c584a', '#7d876f'],
  scarf: ['#0a0f0c', '#1b241d', '#39443a', '#667060'],
  light: SKY,
  formLight: SKY,
  form: 0.34,
  rim: '#c3ccb6',
  rimAmt: 0.75,
  line: '#040605',
}

/** A long low boat without a light, its passengers under what sheets there are, and a boatman, on its dark reflection. */
export function drawBoat(layer: Layer) {
  reflection(layer)
  people(layer)
  cover(layer)
  hull(layer)
  overboard(layer)
}

function reflection(layer: Layer) {
  const upsideDown = toPoints(HULL).map(([x, y, w]) => [x, 1468 - y, w] as const)
  paint(
    layer,
    (g) => {
      shape(g, upsideDown)
      g.fill()
      for (const [x, h] of [
        [780, 120],
        [890, 150],
        [1010, 140],
        [1110, 140],
      ] as const)
        oval(g, [x, 778 + h * 0.4, 56, h * 0.5])
      g.fillRect(1230, 788, 70, 300)
    },
    { color: '#0a110c', edge: [13, 30], soft: 4, pool: 0, alpha: 0.62, fade: [0, 740, 1, 0, 940, 0] },
  )
}

function people(layer: Layer) {
  poler(layer, place(1290, 712, 318), {
    ...PASSENGER,
    cloth: ['#080d0a', '#161f1a', '#2a362f', '#46544a', '#6a776a'],
    trousers: ['#07090c', '#12181d', '#232c32', '#3e484a'],
    scarf: ['#0c110f', '#1f2924', '#3b4840', '#647066'],
    skin: ['#13110d', '#29231b', '#463c2f', '#6a5f4e'],
    rim: '#a9b39c',
    light: [1000, 240],
    formLight: [900, 200],
    form: 0.26,
    rimAmt: 0.55,
  })
  huddledSide(
    layer,
    place(1118, 722, 268, true),
    { ...PASSENGER, cloth: ['#0a0a07', '#1e1d14', '#3c3a28', '#686344', '#9c9468'] },
    { bag: true, bow: 0.5 },
  )
  huddled(
    layer,
    place(1012, 722, 250),
    {
      ...PASSENGER,
      cloth: ['#080a0c', '#161c20', '#2b363a', '#4e5c5c', '#808c80'],
      hair: ['#030403', '#0a0d0b', '#181d19', '#3a4038'],
    },
    { lean: -0.5, hood: false },
  )
  // one more, of whom only the hood is seen
  huddled(
    layer,
    place(1076, 722, 214),
    { ...PASSENGER, scarf: ['#0b100f', '#1c2826', '#3a4a48', '#66766e', '#98a598'] },
    { lean: 0.3 },
  )
  sheeted(layer, place(896, 726, 270), {
    ...PASSENGER,
    cloth: ['#080b0a', '#18211d', '#303e37', '#55665a', '#8a9886'],
    scarf: ['#2a0a0c', '#5a191a', '#8e302d', '#b9574a'],
  })
  sheeted(layer, place(788, 724, 214), {
    ...PASSENGER,
    cloth: ['#07090a', '#161d20', '#2e3a3e', '#54646a', '#8b9a9c'],
    scarf: ['#0a0e12', '#1c2730', '#3a4a55', '#65767e', '#98a5a6'],
  })
}

// A plastic sheet hangs over the knees of two of them and down outside the boat, where the wind has it.
function cover(layer: Layer) {
  paint(
    layer,
    blob(
      '950,726,1 962,704 984,684 1004,675 1026,686 1048,694 1072,682 1100,664 1126,661 1148,678 1164,702 1180,726,1',
    ),
    SHEET,
  )
  creases(layer, [
    '1004,677,0.6 992,696,2 980,722,1',
    '1012,680,0.6 1024,700,2.2 1030,722,1',
    '1050,696,0.6 1056,708,2 1052,724,1',
    '1104,666,0.6 1084,690,2.2 1074,722,1',
    '1128,664,0.6 1138,690,2.2 1148,722,1',
  ])
}

// One corner hangs over the side, straight down and dark with wet.
function overboard(layer: Layer) {
  paint(layer, blob('1036,698,1 1080,700 1132,696,1 1130,714,1 1104,744,1 1086,734 1060,716,1'), {
    ...SHEET,
    tone: 0.34,
    edge: [1.4, 20],
    rim: null,
    shade: (_x, y) => -0.22 * smooth(708, 744, y),
    shadow: { dx: 4, dy: 5, r: 5, a: 0.6, color: '#050706', inside: true },
  })
  creases(layer, [
    '1058,702,0.5 1080,716,1.8 1102,740,0.8',
    '1088,702,0.5 1096,718,2 1104,740,0.8',
    '1118,700,0.5 1112,718,1.8 1106,738,0.8',
  ])
}

const SHEET: PaintOptions = {
  color: ['#0a110f', '#18231f', '#2c3a36', '#4a5852', '#74817a'],
  tone: 0.38,
  edge: [2, 26],
  alpha: 0.94,
  wash: 0.3,
  washSize: 60,
  form: { light: SKY, r: 9, amt: 0.4, steps: 5 },
  rim: { light: SKY, color: '#aab5a4', w: 2.2, amt: 0.5 },
  pool: 0.2,
}

const creases = (layer: Layer, lines: readonly string[]) =>
  paint(layer, (g) => lines.forEach((line) => limb(g, line)), {
    color: '#070b09',
    edge: [1.6, 20],
    pool: 0,
    dry: 0.12,
    alpha: 0.6,
  })

const WOOD: PaintOptions = {
  color: ['#070806', '#17170f', '#302c1c', '#564c30', '#8c7a4c'],
  edge: [2, 60],
  wash: 0.32,
  washSize: 120,
  form: { light: [700, 400], r: 13, amt: 0.36, steps: 4 },
  rim: { light: [700, 300], color: '#cbb27c', w: 4, amt: 0.6, reach: 620 },
}

// Two strakes, nail heads, a board let in at the bow, a tin patch, a fender of old tyre.
function hull(layer: Layer) {
  const whole = paint(layer, blob(HULL), { ...WOOD, tone: 0.32, shadow: { dx: 0, dy: 9, r: 8, a: 0.55 } })
  paint(
    layer,
    (g) => {
      for (const o of [14, 28]) {
        g.lineWidth = 2
        const strake = [
          [410, 648 + o * 0.4],
          [540, 688 + o * 0.8],
          [700, 706 + o],
          [980, 712 + o],
          [1200, 708 + o],
          [1384, 700 + o * 0.8],
        ] as const
        shape(g, strake, { closed: false })
        g.stroke()
      }
    },
    { color: '#060604', edge: [1.4, 40], pool: 0, dry: 0.16, alpha: 0.7 },
  )
  paint(layer, (g) => poly(g, '700,712 812,716 816,736 704,731'), {
    ...WOOD,
    clip: whole,
    tone: 0.56,
    rim: null,
    edge: [1.6, 30],
  })
  paint(layer, (g) => poly(g, '908,718 966,718 968,744 910,744'), {
    color: ['#121614', '#2b312c', '#535a4d'],
    clip: whole,
    tone: 0.46,
    edge: [1.2, 20],
    pool: 0.2,
    form: { light: [700, 400], r: 8, amt: 0.3, steps: 3 },
  })
  paint(
    layer,
    (g) => {
      for (let x = 560; x < 1370; x += 46) oval(g, [x, 728 + (x % 5), 1.8, 1.8])
      for (const [x, y] of [
        [706, 716],
        [808, 720],
        [912, 722],
        [962, 722],
        [914, 740],
        [964, 740],
      ] as const)
        oval(g, [x, y, 2.2, 2.2])
    },
    { color: '#040403', clip: whole, edge: [0.4, 8], pool: 0, alpha: 0.8 },
  )
  paint(layer, (g) => hoop(g, 9, [1236, 734, 17, 21]), {
    color: ['#040504', '#131613', '#343a33'],
    tone: 0.4,
    edge: [0.8, 16],
    rim: { light: [700, 400], color: '#8f8a68', w: 2, amt: 0.5 },
  })
  paint(layer, (g) => limb(g, '1232,714,2.4 1230,704,2.4 1226,698,2.4'), {
    color: '#6d6244',
    edge: [0.6, 10],
    pool: 0,
  })
}
