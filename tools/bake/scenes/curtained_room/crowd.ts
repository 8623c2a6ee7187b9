import { folds, piece, place, type Body, type Look } from '../../kit/body.ts'
import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { kerchiefBack } from '../../kit/kerchief.ts'
import { napeHead, type HairStyle } from '../../kit/nape-head.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { SUN } from './palette.ts'

const SLATE = ['#17191a', '#262a2b', '#3a3e3d', '#585851', '#c09c60']
const PLUM = ['#1c1615', '#302322', '#483431', '#655048', '#c8985c']

type Guest = {
  x: number
  foot: number
  h: number
  cloth: readonly string[]
  /** 1 looks away to the right, -1 to the left. */
  side?: 1 | -1
  /** How far the head is bowed, in degrees, and how far it is moved to one side. */
  bow?: number
  aside?: number
  head: HairStyle | 'kerchief'
}

/** Four people on one bench at a long table, further down the room: two of them with their heads together, one turned to listen. */
export function drawCrowd(stage: Stage) {
  const crowd = stage.layer('crowd', { depth: 0.3, lit: true })
  longTable(crowd)
  bench(crowd)
  guest(crowd, { x: 664, foot: 768, h: 420, cloth: PLUM, head: 'kerchief' })
  guest(crowd, { x: 1008, foot: 768, h: 410, cloth: SLATE, bow: 10, aside: 3, head: 'short' })
  guest(crowd, { x: 1078, foot: 768, h: 440, cloth: PLUM, side: -1, bow: 12, aside: -3, head: 'bun' })
  guest(crowd, { x: 1296, foot: 768, h: 456, cloth: SLATE, side: -1, bow: 9, aside: -4, head: 'plait' })
}

function guest(layer: Layer, { x, foot, h, cloth, side = 1, bow = 0, aside = 0, head }: Guest) {
  const look: Look = {
    light: SUN,
    formLight: SUN,
    form: 0.34,
    rim: '#f8c878',
    rimAmt: 1,
    reach: 520,
    line: '#120b07',
    cloth,
    hair: ['#120d09', '#20170f', '#34261a', '#86602e'],
    skin: ['#2a1a10', '#4a301c', '#74502f', '#c89458'],
    scarf: ['#24221b', '#3e3b2e', '#66604a', '#d8b478'],
  }
  const body: Body = { layer, at: place(x, foot, h), look }
  const low = bow / 7
  piece(
    body,
    `-13,0.4 -16.6,-1.6 -16.6,-8 -14.4,-16 -15.2,-26 -12.4,-33 -5.6,${-36.6 + low} 0,${-38 + low} 6,${-36.8 + low} 12,-33.6 15.2,-27 14.4,-16 16.8,-8 16.8,-1.6 13,0.6 0,1`,
    { tone: 0.45, shadow: { dx: 0, dy: 7, r: 6, a: 0.6 } },
  )
  folds(
    body,
    [
      '-11.4,-30,0.2 -12.4,-19,0.7 -10.6,-6,0.2',
      '11.6,-30,0.2 12,-20,0.8 10.4,-8,0.2',
      '-5,-31,0.2 -2,-20,0.6 -3.4,-8,0.2',
      '6,-29,0.2 3.6,-21,0.7 4.4,-11,0.2',
    ],
    { alpha: 0.6 },
  )
  const at = { x: aside, y: -47 + low * 1.4, k: 0.96, turn: bow * side }
  if (head === 'kerchief') kerchiefBack(body, at, { long: 0.5 })
  else napeHead(body, { ...at, side, bow, hair: head })
}

const BOARD: PaintOptions = {
  color: ['#0d0a07', '#1b130c', '#2c1e12', '#4a331c', '#b88344', '#f2cf8c'],
  tone: 0.4,
  edge: [1.6, 50],
  wash: 0.18,
  grain: 0.06,
  washSize: 120,
  pool: 0.14,
  form: { light: SUN, r: 6, amt: 0.34, steps: 3 },
}

// What they sit at: its top has the light of the curtain; a teapot and a bowl stand between them.
function longTable(layer: Layer) {
  const china: PaintOptions = {
    color: ['#1c150e', '#453828', '#8a7752', '#dcc08a', '#fff0c8'],
    tone: 0.42,
    edge: [0.8, 20],
    pool: 0.1,
    rim: { light: SUN, color: '#fff0c4', w: 2.4, amt: 0.9 },
  }
  paint(layer, (g) => poly(g, '560,690 1370,690 1350,900 560,900'), {
    color: ['#080605', '#100c08', '#1b140d'],
    tone: 0.4,
    edge: [3, 30],
    soft: 14,
    pool: 0,
    fade: [0, 800, 1, 0, 900, 0.5],
  })
  paint(layer, (g) => poly(g, '580,648 1400,648 1424,684 556,684'), { ...BOARD, tone: 0.78 })
  paint(layer, (g) => poly(g, '556,684 1424,684 1422,698 558,698'), { ...BOARD, tone: 0.3 })
  paint(layer, blob('902,644,1 909,664 917,670,1 935,670,1 943,664 950,644,1'), {
    ...china,
    shadow: { dx: -4, dy: 6, r: 5, a: 0.5 },
  })
  paint(layer, (g) => oval(g, [926, 644, 24, 5]), { ...china, tone: 0.2, rim: null })
  paint(layer, blob('1172,664,1 1164,640 1170,616 1186,606 1206,606 1222,616 1228,640 1220,664,1'), {
    ...china,
    tone: 0.26,
    shadow: { dx: -4, dy: 6, r: 5, a: 0.5 },
  })
  paint(
    layer,
    (g) => {
      limb(g, '1218,648,12 1232,632,8 1240,612,6')
      limb(g, '1172,616,5 1162,584,5 1196,566,5 1228,582,5 1220,614,5')
      oval(g, [1196, 602, 6, 6])
    },
    { ...china, tone: 0.28 },
  )
}

// A plank on trestles, nearer to us than the table.
function bench(layer: Layer) {
  paint(layer, (g) => limb(g, '930,776,20 924,920,16'), { ...BOARD, tone: 0.3 })
  paint(layer, (g) => poly(g, '590,762 1420,760 1420,784 590,787'), {
    ...BOARD,
    rim: { light: SUN, color: '#f0b860', w: 4, amt: 0.8, reach: 620 },
    shadow: { dx: 0, dy: 20, r: 18, a: 0.6 },
  })
}
