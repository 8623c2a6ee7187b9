import { folds, piece, place, type Body, type Look } from '../../kit/body.ts'
import { limb, poly } from '../../kit/brush.ts'
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

/** Four people on one bench, further down the room: two of them with their heads together. */
export function drawCrowd(stage: Stage) {
  const crowd = stage.layer('crowd', { depth: 0.3, lit: true })
  bench(crowd)
  guest(crowd, { x: 674, foot: 768, h: 420, cloth: PLUM, head: 'kerchief' })
  guest(crowd, { x: 1010, foot: 768, h: 410, cloth: SLATE, bow: 8, aside: 2.6, head: 'short' })
  guest(crowd, { x: 1090, foot: 768, h: 446, cloth: PLUM, side: -1, bow: 12, aside: -3, head: 'bun' })
  guest(crowd, { x: 1256, foot: 768, h: 474, cloth: SLATE, aside: -1, head: 'kerchief' })
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

// A plank on trestles; under it their shins, and shade.
function bench(layer: Layer) {
  const wood: PaintOptions = {
    color: ['#0d0a07', '#1b130c', '#2c1e12', '#4a331c', '#b88344', '#f2cf8c'],
    tone: 0.4,
    edge: [1.6, 50],
    wash: 0.18,
    grain: 0.06,
    washSize: 120,
    pool: 0.14,
    form: { light: SUN, r: 6, amt: 0.34, steps: 3 },
  }
  paint(
    layer,
    (g) => {
      for (const x of [640, 694, 984, 1032, 1070, 1118]) limb(g, `${x},776,32 ${x + 2},850,27 ${x},930,24`)
    },
    { color: ['#0b0807', '#15100d', '#221913'], tone: 0.4, edge: [1.6, 30], pool: 0.1 },
  )
  paint(layer, (g) => limb(g, '930,776,20 924,920,16'), { ...wood, tone: 0.3 })
  paint(layer, (g) => poly(g, '590,762 1650,760 1650,784 590,787'), {
    ...wood,
    rim: { light: SUN, color: '#f0b860', w: 4, amt: 0.8, reach: 620 },
    shadow: { dx: 0, dy: 20, r: 18, a: 0.6 },
  })
}
