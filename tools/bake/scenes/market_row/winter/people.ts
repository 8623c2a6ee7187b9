import { folds, piece, place, type Look, type Place } from '../../../kit/body.ts'
import { limb } from '../../../kit/brush.ts'
import { huddledSide } from '../../../kit/huddled.ts'
import { longCoatBack } from '../../../kit/long-coat-back.ts'
import { paint } from '../../../kit/paint.ts'
import { manBack } from '../../../kit/standers.ts'
import { type Layer } from '../../../kit/stage.ts'
import { walkerBack } from '../../../kit/walkers.ts'
import { LANE } from './palette.ts'

/** How the light of the lane falls on those who stand in it. */
export const IN_LANE = {
  light: LANE,
  form: 0.3,
  rim: '#f6f3e8',
  rimAmt: 0.8,
  line: '#141b24',
  skin: ['#5f4030', '#9a6f55', '#c9a083'],
  hair: ['#15161a', '#2b2d33'],
} satisfies Partial<Look>

const FAR: Look = {
  light: LANE,
  cloth: ['#5d6d7c', '#8494a1', '#aeb9bf'],
  scarf: ['#6f7478', '#a3a79f', '#cfd0c6'],
  line: '#5c6a76',
}
const CARRIER: Look = {
  ...IN_LANE,
  cloth: ['#3f4b58', '#617080', '#8896a2'],
  bundle: ['#7d7461', '#a99f88', '#d2c9b3'],
  scarf: ['#5d5a4e', '#908b78', '#c3bda6'],
  line: '#33404c',
}
const SELLER: Look = {
  ...IN_LANE,
  cloth: ['#1e2530', '#37424f', '#65717c'],
  scarf: ['#2f4040', '#50676a', '#889c9c'],
  bundle: ['#6b5f49', '#9b8d6f', '#cbbd9b'],
}

/** What people wear at one time of the year, and the colour of their shadows. */
export type Season = {
  shadow: string
  far: Look
  carrier: Look
  seller: Look
  /** Cloth of the short jacket, and whether it is quilted. */
  jacket: readonly string[]
  quilted: boolean
}

const COLD: Season = {
  shadow: '#7b93ab',
  far: FAR,
  carrier: CARRIER,
  seller: SELLER,
  jacket: ['#1d2a2b', '#38494a', '#5c7070', '#8b9d99'],
  quilted: true,
}

/** Who is about: two men with their backs to us, two women walking off, a seller folded into her shawl. */
export function drawPeople(layer: Layer, season: Season = COLD) {
  const { shadow, far, carrier, seller } = season
  drawShadow(layer, 742, 262, { k: 0.4, shadow })
  walkerBack(layer, place(746, 264, 42), far)
  drawShadow(layer, 806, 284, { k: 0.6, shadow })
  walkerBack(layer, place(812, 288, 64), carrier)
  huddledSide(layer, place(522, 402, 196), seller, { bag: true })
  drawShadow(layer, 650, 402, { k: 1.4, shadow })
  drawMendedCoat(layer, place(658, 404, 176))
  drawShadow(layer, 878, 398, { k: 1.3, shadow })
  drawShortJacket(layer, place(884, 400, 166, true), season)
}

function drawShadow(layer: Layer, x: number, y: number, { k, shadow }: { k: number; shadow: string }) {
  const fall = `${x},${y},${12 * k} ${x - 40 * k},${y + 9 * k},${16 * k} ${x - 90 * k},${y + 18 * k},${8 * k}`
  paint(layer, (g) => limb(g, fall), { color: shadow, edge: [2, 20], soft: 2, pool: 0, alpha: 0.7 })
}

// Pak: a long coat, mended so well that the mends are the best of it.
function drawMendedCoat(layer: Layer, at: Place) {
  const look: Look = {
    ...IN_LANE,
    cloth: ['#23211f', '#47413a', '#6f665a', '#a09583'],
    cap: ['#1f1d1b', '#3f3932', '#70675a'],
  }
  longCoatBack(layer, at, look)
  const body = { layer, at, look }
  const patch = { color: ['#3a3f3c', '#666b62', '#9b9c8c'], pool: 0.3 }
  piece(body, '15.6,-66,1 19.8,-65,1 19.6,-58.4,1 15.8,-58.4,1', patch)
  piece(body, '4.6,-76,1 11,-75,1 10.6,-68.4,1 4.8,-69,1', patch)
}

// Son: a short jacket, hands in its pockets.
function drawShortJacket(layer: Layer, at: Place, { jacket, quilted }: Season) {
  const look: Look = {
    ...IN_LANE,
    cloth: jacket,
    cap: ['#332b22', '#5d5142', '#8c7f69'],
  }
  manBack(layer, at, look)
  if (!quilted) return
  const seams = [-74, -66, -58, -50].map((y) => `-16,${y - 1},0.2 0,${y + 1.2},0.7 16,${y - 1.4},0.2`)
  folds({ layer, at, look }, seams, { alpha: 0.5 })
}
