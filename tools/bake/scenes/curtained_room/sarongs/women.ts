import { place, type Look } from '../../../kit/body.ts'
import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { huddled, huddledSide } from '../../../kit/huddled.ts'
import { paint } from '../../../kit/paint.ts'
import { menderSide, sitterBack } from '../../../kit/sitters.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SUN } from './palette.ts'

const HAIR = ['#0d0c0b', '#1d1a17', '#38312a', '#8a7450']
const GREY = ['#3a3833', '#68655c', '#9a9584', '#e0d6b4']

const look = (cloth: readonly string[], hair: readonly string[] = HAIR): Look => ({
  cloth,
  hair,
  kerchief: hair,
  scarf: hair,
  band: ['#3a5a5a', '#7aa09a'],
  work: ['#6a7a4a', '#a8b46a', '#e8e4a0'],
  skin: ['#3a2418', '#6b452c', '#a87650', '#e8b880'],
  light: SUN,
  formLight: SUN,
  form: 0.4,
  rim: '#fff0c0',
  rimAmt: 0.9,
  reach: 900,
  line: '#14130f',
})

const SLATE = ['#1b2226', '#33404a', '#56666c', '#8c9a94', '#d8d4b0']
const PLUM = ['#241c28', '#443848', '#6e5e6c', '#a8948e', '#e6cfae']
const MOSS = ['#1c2418', '#3a4630', '#647050', '#9aa278', '#e0d8a4']
const SAND = ['#332a1c', '#5e5038', '#908060', '#c4b48a', '#f2e4b8']
const SEA = ['#12282c', '#26484a', '#4a7470', '#88a898', '#dcdcb4']
const TAN = ['#30241c', '#5a4434', '#8c6e54', '#c0a07c', '#f0d8ae']

/** They sit as there is room to sit: in rows, back against knees. */
export function drawWomen(layer: Layer) {
  huddled(layer, place(474, 690, 300), look(MOSS), { hood: false, lean: 0.2, wide: 1.1 })
  sitterBack(layer, place(560, 700, 310), look(TAN), { lean: 0.2 })
  sitterBack(layer, place(1288, 652, 262), look(SEA), { lean: -0.3 })
  huddled(layer, place(1362, 646, 244), look(PLUM), { hood: false, lean: -0.5, wide: 1.1 })
  sitterBack(layer, place(664, 668, 290), look(SEA), { lean: -0.2 })
  huddled(layer, place(772, 662, 270), look(SAND, GREY), { hood: false, lean: 0.3, wide: 1.1 })
  huddledSide(layer, place(876, 668, 300), look(PLUM), { hood: false, bow: 0.2 })
  sitterBack(layer, place(990, 664, 276), look(MOSS), { lean: 0.2 })
  huddled(layer, place(1092, 660, 262), look(TAN), { hood: false, lean: -0.4, wide: 1.1 })
  huddledSide(layer, place(1196, 668, 290, true), look(SLATE, GREY), { hood: false })
  mat(layer, '596,690 820,684 850,742 560,750', ['#5a4a24', '#94803e', '#cdb870', '#f2e2a4'])
  mat(layer, '870,690 1080,686 1116,744 866,748', ['#2a4a48', '#4f7c74', '#94b098', '#e4e0b0'])
  sitterBack(layer, place(712, 744, 344), look(PLUM, HAIR), { lean: 0.1 })
  menderSide(layer, place(930, 744, 356), look(SEA, GREY))
  sitterBack(layer, place(1086, 738, 330), look(SAND), { lean: -0.3 })
  huddledSide(layer, place(1236, 746, 346, true), look(MOSS), { hood: false, bow: 0.6 })
}

function mat(layer: Layer, outline: string, inks: readonly string[]) {
  const sheet = paint(layer, (g) => poly(g, outline), {
    color: inks,
    tone: 0.5,
    edge: [2, 30],
    wash: 0.24,
    washSize: 80,
    pool: 0.14,
    shadow: { dx: 0, dy: 4, r: 4, a: 0.35 },
  })
  paint(
    layer,
    (g) => {
      for (let y = 686; y < 752; y += 7)
        limb(g, [
          [540, y, 1],
          [830, y + 2, 1.6],
          [1130, y, 1],
        ])
    },
    { color: '#3a3a24', clip: sheet, edge: [1, 20], pool: 0, dry: 0.3, alpha: 0.4 },
  )
}

/** Some sleep by day, since at night it is others' turn. */
export function drawSleeper(layer: Layer) {
  paint(layer, (g) => poly(g, '-20,734 520,716 590,810 -20,836'), {
    color: ['#3a2c20', '#6a5238', '#a0845a', '#d8bf88'],
    tone: 0.36,
    edge: [2, 30],
    wash: 0.26,
    washSize: 90,
    pool: 0.14,
    shadow: { dx: 0, dy: 6, r: 6, a: 0.35 },
  })
  paint(layer, blob('20,800,1 24,766 70,744 140,742 200,756 216,786,1 130,804'), {
    color: ['#4a4a40', '#86846e', '#c2bc98', '#f0e8c4'],
    tone: 0.46,
    edge: [2, 24],
    wash: 0.3,
    washSize: 50,
    form: { light: SUN, r: 14, amt: 0.4, steps: 4 },
    shadow: { dx: -6, dy: 6, r: 8, a: 0.35 },
  })
  paint(
    layer,
    (g) => {
      oval(g, [148, 740, 46, 37], -0.3)
      limb(g, '112,742,26 82,756,20 54,776,8')
    },
    {
      color: HAIR,
      tone: 0.4,
      edge: [1.6, 18],
      wash: 0.3,
      washSize: 30,
      form: { light: SUN, r: 12, amt: 0.4, steps: 4 },
      rim: { light: SUN, color: '#ffe8b0', w: 3, amt: 0.7 },
    },
  )
  const body = paint(
    layer,
    blob(
      '158,804,1 164,764 196,724 250,702 310,708 368,722 430,704 490,712 540,742 570,784,1 556,806 380,818 240,818',
    ),
    {
      color: ['#1d2036', '#383e66', '#626a98', '#9aa0bc', '#ecdfc0'],
      tone: 0.4,
      edge: [2.4, 34],
      wash: 0.26,
      washSize: 80,
      pool: 0.14,
      form: { light: SUN, r: 26, amt: 0.44, steps: 5 },
      rim: { light: SUN, color: '#fff0c0', w: 4, amt: 0.8 },
      shadow: { dx: -8, dy: 8, r: 10, a: 0.4 },
    },
  )
  paint(
    layer,
    (g) =>
      [
        '196,736,1 230,770,5 250,812,1',
        '300,716,1 320,760,5 316,812,1',
        '400,724,1 392,770,6 410,810,1',
        '470,722,1 492,764,4 498,806,1',
      ].forEach((l) => limb(g, l)),
    { color: '#15182a', clip: body, edge: [2, 26], soft: 1, pool: 0, alpha: 0.5 },
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 9; i++)
        limb(g, [
          [190 + i * 44, 690, 3],
          [180 + i * 46, 760, 4],
          [186 + i * 46, 822, 3],
        ])
    },
    { color: '#e0d0a0', clip: body, edge: [3, 24], pool: 0, alpha: 0.28 },
  )
}
