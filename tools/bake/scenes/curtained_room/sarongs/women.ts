import { place, type Look } from '../../../kit/body.ts'
import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { huddled } from '../../../kit/huddled.ts'
import { paint } from '../../../kit/paint.ts'
import { leaningBack, plaiterSide, proppedBack } from '../../../kit/floor-sitters.ts'
import { menderSide } from '../../../kit/sitters.ts'
import { type Layer } from '../../../kit/stage.ts'
import { kneesUp } from './knees-up.ts'
import { SUN } from './palette.ts'

const HAIR = ['#0d0c0b', '#1d1a17', '#38312a', '#8a7450']
const GREY = ['#3a3833', '#68655c', '#9a9584', '#e0d6b4']

// Kerchiefs that have been washed in the one basin.
const BLEACHED = ['#4a4c4e', '#7c8284', '#aeb4ae', '#ece6c8']

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

// Those who have the wall: half in the light of the windows already.
const FAINT_HAIR = ['#26231e', '#38332b', '#51493c', '#9a8660']
const FAINT_SAND = ['#5a5444', '#746b55', '#90846a', '#b0a280', '#dccb9a']
const FAINT_SEA = ['#4c564f', '#63706a', '#7f8b7e', '#a3a990', '#d8cfa0']
const FAINT_PLUM = ['#574e4c', '#71655f', '#8f7f74', '#b09c84', '#dcc89c']

function drawBackRow(layer: Layer) {
  const faint = (cloth: readonly string[], scarf: readonly string[] = FAINT_HAIR): Look => ({
    ...look(cloth, FAINT_HAIR),
    scarf,
    skin: ['#5c4836', '#7d6146', '#a07d5a'],
    rimAmt: 0.5,
  })
  huddled(layer, place(650, 604, 204), faint(FAINT_SEA, FAINT_PLUM), { lean: 0.5 })
  leaningBack(layer, place(704, 598, 200, true), faint(FAINT_SAND), { hair: 'bun' })
  leaningBack(layer, place(846, 602, 204), faint(FAINT_PLUM), { hair: 'plait' })
  leaningBack(layer, place(902, 596, 196, true), faint(FAINT_SEA), { hair: 'bun' })
  kneesUp(layer, place(1124, 594, 200, true), faint(FAINT_SAND), { hair: 'short', bow: 14 })
  leaningBack(layer, place(1216, 600, 206), faint(FAINT_PLUM), { hair: 'bun' })
  huddled(layer, place(1424, 598, 198), faint(FAINT_SAND, FAINT_SEA), { lean: -0.4 })
}

/** They sit as there is room to sit: in rows, back against knees. */
export function drawWomen(layer: Layer) {
  drawBackRow(layer)
  leaningBack(layer, place(1290, 654, 262), look(SEA, GREY), { hair: 'short' })
  kneesUp(layer, place(1372, 650, 236), look(PLUM), { hair: 'plait', bow: 4 })
  leaningBack(layer, place(778, 664, 264), look(SAND, GREY), { hair: 'bun' })
  kneesUp(layer, place(880, 668, 282), look(PLUM), { hair: 'tail' })
  leaningBack(layer, place(1004, 666, 288, true), look(MOSS), { hair: 'short' })
  kneesUp(layer, place(1196, 668, 274, true), look(SLATE, BLEACHED), { hair: 'kerchief', bow: 12 })
  mat(layer, '596,690 820,684 850,742 560,750', ['#5a4a24', '#94803e', '#cdb870', '#f2e2a4'])
  mat(layer, '870,690 1080,686 1116,744 866,748', ['#2a4a48', '#4f7c74', '#94b098', '#e4e0b0'])
  // all of them sit on the one floor
  paint(
    layer,
    (g) => {
      for (const [x, y, r] of [
        [450, 714, 74],
        [562, 724, 70],
        [690, 750, 120],
        [980, 748, 128],
        [1100, 746, 110],
        [1248, 748, 92],
      ] as const)
        oval(g, [x, y, r, 9])
    },
    { color: '#23241d', soft: 6, edge: [2, 30], pool: 0, alpha: 0.42 },
  )
  kneesUp(layer, place(446, 712, 296, true), look(MOSS), { hair: 'bun', bow: 16 })
  kneesUp(layer, place(556, 722, 286), look(TAN), { hair: 'kerchief', bow: 8 })
  // one plaits another's hair, since there is time for that
  plaiterSide(layer, place(660, 746, 344), look(PLUM))
  leaningBack(layer, place(748, 750, 322, true), look(SLATE), { hair: 'plait' })
  menderSide(layer, place(936, 744, 356), look(SEA, GREY))
  proppedBack(layer, place(1090, 742, 334, true), look(SAND), { hair: 'bun' })
  kneesUp(layer, place(1250, 746, 320, true), look(MOSS), { hair: 'tail', bow: 20 })
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

/** Nearest to us a woman leaning on her arm, on the mat that is another's at night; the bedding is rolled up beside her. */
export function drawNearest(layer: Layer) {
  mat(layer, '-20,752 500,736 566,806 -20,836', ['#3a2c20', '#6a5238', '#a0845a', '#d8bf88'])
  bedding(layer)
  paint(layer, (g) => oval(g, [330, 822, 150, 15]), {
    color: '#1d1e18',
    soft: 8,
    edge: [2, 30],
    pool: 0,
    alpha: 0.4,
  })
  proppedBack(layer, place(312, 822, 376), look(['#1d2036', '#383e66', '#626a98', '#9aa0bc', '#ecdfc0']), {
    hair: 'bun',
  })
}

// Two sleeping mats' worth, rolled and tied, and a pillow on top.
function bedding(layer: Layer) {
  const roll = {
    color: ['#33352c', '#63634f', '#98947a', '#cfc69c', '#f4ecc4'],
    tone: 0.42,
    edge: [1.6, 30] as const,
    wash: 0.28,
    washSize: 60,
    pool: 0.16,
    form: { light: SUN, r: 18, amt: 0.46, steps: 4 },
    rim: { light: SUN, color: '#fff0c0', w: 3, amt: 0.6 },
    shadow: { dx: -8, dy: 8, r: 9, a: 0.4 },
  }
  paint(layer, blob('18,802,1 12,764 30,738 110,732 164,738 178,766 172,798,1 96,808'), roll)
  paint(layer, (g) => oval(g, [172, 768, 15, 32], 0.06), { ...roll, tone: 0.3, shadow: null })
  paint(layer, (g) => ['172,790,3 164,772,4 176,754,4 182,770,3 174,778,2'].forEach((l) => limb(g, l)), {
    color: '#23241d',
    edge: [1, 14],
    pool: 0,
    alpha: 0.6,
  })
  paint(
    layer,
    (g) => ['58,736,5 52,770,6 58,804,5', '122,734,5 118,768,6 124,806,5'].forEach((l) => limb(g, l)),
    {
      color: ['#4a2c20', '#8a5a40', '#c89a6c'],
      edge: [1, 16],
      pool: 0.1,
    },
  )
  paint(layer, blob('40,738,1 34,718 60,702 112,700 140,710 142,734,1 90,742'), {
    ...roll,
    color: ['#4a4438', '#86785c', '#c0ac80', '#f0e0b4'],
    tone: 0.5,
  })
}
