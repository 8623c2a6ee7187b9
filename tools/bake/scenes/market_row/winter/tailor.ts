import { folds, limbs, piece, type Body, type Look, type Place } from '../../../kit/body.ts'
import { type PaintOptions } from '../../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../../kit/points.ts'
import { clamp } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { holdingHand, needleHand } from './tailor-hands.ts'

/** What she wears besides the cloth of every figure. */
export type TailorLook = Look & {
  apron: readonly string[]
  skin: readonly string[]
  hair: readonly string[]
  scarf: readonly string[]
  trousers?: readonly string[]
  /** In the heat: a thin blouse with its sleeves rolled up, not a padded jacket. */
  thin?: boolean
}

/** Her figure as it is cut. */
export type Tailor = Body & { look: TailorLook }

// She bends from the hip: what is above it is turned, more the higher it is.
const lean = (points: Points): Point[] =>
  toPoints(points).map(([x, y, w]) => {
    const a = 0.2 * clamp((-36 - y) / 20)
    return [x * Math.cos(a) - (y + 38) * Math.sin(a), -38 + x * Math.sin(a) + (y + 38) * Math.cos(a), w]
  })

// Her head and what is tied round it, in the right proportion to her.
const smaller = (points: Points): Point[] =>
  lean(
    toPoints(points).map(([x, y, w]) => [
      4 + (x - 4) * 0.78,
      -81 + (y + 81) * 0.78,
      w === undefined || w === 1 ? w : w * 0.8,
    ]),
  )

const JACKET =
  '3,-82.5 -4.5,-80 -10,-75 -13.2,-67 -14.4,-58 -14,-51 -16.2,-44 -17.8,-34,1 -8,-31.6 3,-32.4 13.4,-34.6,1 12,-43 11,-51 12.8,-59 16,-67 16.6,-73 13.6,-78.6 8.6,-82.2'
const BLOUSE =
  '3,-82.5 -4,-80 -9,-75.4 -12,-67 -12.8,-58 -12.2,-51 -14,-44 -15,-35,1 -7,-33 3,-33.6 11.6,-35.4,1 10.6,-43 9.8,-51 11.4,-59 14.6,-67 15.4,-73 13,-78.6 8.6,-82.2'
const SCARF =
  '20.4,-91.6,1 17.6,-96.6 11.6,-98.6 5.4,-96.6 2,-91.4 1.8,-86.4 0.4,-82.6 2.6,-80 8.6,-78.4 14.6,-79.8 18.6,-83.4,1 19.4,-87.4'

/** Draws a woman from behind, turned to the right and bent over a table, both hands on the cloth that lies there. */
export function tailorBack(layer: Layer, at: Place, look: TailorLook) {
  const body = { layer, at, look }
  const s = at.s
  limbs(body, ['-6.4,-42,15 -7.6,-24,12.6 -8,0,11', '5.4,-42,15 6.2,-24,12.4 7,0,11'], {
    tone: 0.26,
    color: look.trousers ?? look.cloth,
  })
  // the far arm, straighter
  if (look.thin) {
    limbs(body, ['26,-67,5 37.4,-62.8,3.4'], { tone: 0.4, color: look.skin })
    limbs(body, ['19,-69.6,7.4 27,-66.2,6.6'], { tone: 0.34 })
  } else {
    limbs(body, ['19,-69.6,8 26.6,-66.4,6.8', '26.4,-66.8,6.4 37,-63,4.2'], { tone: 0.34 })
  }
  holdingHand(body)
  piece(body, lean(look.thin ? BLOUSE : JACKET), { tone: 0.42 })
  if (look.thin) drape(body)
  else quilting(body)
  apron(body)
  // the near one: upper arm down from the shoulder, the elbow, a thinner forearm
  limbs(
    body,
    [look.thin ? '19.4,-57.6,5.6 25,-57.8,5 32.4,-57.6,3.6' : '18.4,-57.6,7.4 24,-57.8,6.4 32,-57.8,4.6'],
    {
      tone: 0.54,
      ...(look.thin ? { color: look.skin } : {}),
      shadow: { dx: -0.6 * s, dy: 1.4 * s, r: 1.6 * s, a: 0.5, inside: true },
    },
  )
  limbs(body, ['14.6,-70.6,10.4 16.2,-64,9.6 17.6,-58,8.2'], {
    tone: 0.48,
    shadow: { dx: -0.6 * s, dy: 1.2 * s, r: 1.4 * s, a: 0.45, inside: true },
  })
  if (look.thin) {
    // rolled to just below the elbow
    limbs(body, ['17.4,-58.6,7.6 21.8,-57.2,7.2'], { tone: 0.56 })
    folds(
      body,
      ['21.6,-60.4,0.2 22.2,-57.2,0.5 21.2,-54,0.2', '19.8,-60.6,0.2 20.4,-57.4,0.5 19.4,-54,0.2'],
      {
        alpha: 0.6,
      },
    )
  } else sleeveFolds(body)
  needleHand(body)
  headTied(body)
}

function sleeveFolds(body: Tailor) {
  folds(
    body,
    [
      '12.4,-66,0.2 16,-63.6,0.8 20.4,-64.4,0.2',
      '13.8,-57.6,0.2 16.8,-59.4,0.9 21.6,-60.4,0.2',
      '15.6,-54.6,0.2 19,-57,0.8 21.6,-60.4,0.2',
      '24.6,-60.6,0.2 25.8,-58,0.6 25,-54.8,0.2',
      '29,-60,0.2 29.8,-57.8,0.5 29.2,-55.4,0.2',
    ],
    { alpha: 0.6 },
  )
}

// Thin cloth: it hangs from the shoulders, and is gathered by the band of the apron.
function drape(body: Tailor) {
  folds(
    body,
    [
      '10,-70,0.2 5,-65,0.7 0,-64,0.2',
      '-10.6,-66,0.2 -8,-60,0.6 -8.4,-54,0.2',
      '-4,-78,0.2 -6.6,-68,0.5 -5.6,-57,0.2',
      '4,-76,0.2 2,-66,0.5 3,-56,0.2',
      '-9,-50,0.2 -10,-43,0.8 -10.6,-36,0.2',
      '-1,-50,0.2 -1.4,-43,0.8 -2.4,-34.6,0.2',
      '6,-50,0.2 6.6,-43,0.7 6,-35,0.2',
    ].map(lean),
    { alpha: 0.55 },
  )
}

function quilting(body: Tailor) {
  folds(
    body,
    [
      '-5,-79,0.1 -10.4,-66,0.45 -11,-52,0.4 -13.4,-35,0.15',
      '-0.4,-80.6,0.1 -5.6,-66,0.45 -6.4,-52,0.4 -8.4,-33,0.15',
      '3.6,-80.6,0.1 -0.4,-66,0.45 -1.6,-52,0.4 -2.8,-33,0.15',
      '8,-76,0.1 5.4,-64,0.4 3.6,-52,0.4 3.6,-33.4,0.15',
      '11.6,-62,0.1 8.4,-52,0.4 9,-34.4,0.15',
    ].map(lean),
    { alpha: 0.5, dry: 0.18 },
  )
  // pulls: from the armpit, and where the waistband gathers the padding
  folds(
    body,
    [
      '10,-68,0.2 4,-64.4,0.8 -1,-64.6,0.2',
      '-12.6,-60.4,0.2 -8,-57,0.8 -3,-56.8,0.2',
      '-13.4,-48.6,0.2 -11.4,-44.4,0.8 -11.8,-40,0.2',
      '-4,-49.4,0.2 -4.4,-44,0.7 -5.6,-39.6,0.2',
      '7,-49,0.2 7.8,-44,0.7 7,-39,0.2',
    ].map(lean),
    { alpha: 0.6 },
  )
}

// The waistband of the work apron with its bow: pale, so that the waist is found at any size.
function apron(body: Tailor) {
  const { s } = body.at
  const o: PaintOptions = {
    color: body.look.apron,
    tone: 0.4,
    shadow: { dx: 0, dy: 0.7 * s, r: 0.8 * s, a: 0.4, inside: true },
  }
  limbs(body, [lean('-14,-53.4,2.2 -6,-51.4,2.4 4,-51.8,2.2 11,-53.6,2')], o)
  piece(body, lean('-4.6,-51.4,1 -8.4,-54 -11.6,-54,1 -12.2,-51.4 -10.4,-50,1 -7,-50.2'), o)
  piece(body, lean('-4.6,-51.2,1 -1.6,-54.6 1.2,-55.2,1 2.2,-52.8 1,-51,1 -2,-50.2'), o)
  piece(body, lean('-5.6,-51,1 -7.6,-46 -8.6,-40.4,1 -6.4,-39.8,1 -5.2,-45 -3.8,-50.6,1'), o)
  piece(body, lean('-5,-51,1 -3.6,-46.6 -4,-42.4,1 -2,-42.2,1 -1.8,-46.4 -3.4,-51,1'), o)
  piece(body, lean('-5.8,-52.8 -3.4,-52.8 -3.2,-50.2 -5.4,-49.8'), { ...o, tone: 0.56 })
}

// Headscarf tied at the nape; below it the low tail of hair, and the two ends of the cloth.
function headTied(body: Tailor) {
  const {
    at: { s },
    look,
  } = body
  piece(body, smaller('1.6,-83 8,-80 15,-82 17,-78.6 10,-75.2 2,-77.4 -1.6,-80'), { tone: 0.56 })
  piece(body, smaller('2,-82.6,1 6,-80.4 4,-75 2,-69.6 -0.6,-66,1 -2,-70 -1,-76'), {
    tone: 0.36,
    color: look.hair,
  })
  const cloth: PaintOptions = { color: look.scarf, tone: 0.5 }
  piece(body, smaller('18.8,-90,1 20.2,-88.6 20,-85.4 18,-82.6 16,-84'), { color: look.skin, tone: 0.62 })
  piece(body, smaller(SCARF), {
    ...cloth,
    shadow: { dx: -0.5 * s, dy: 1 * s, r: 1 * s, a: 0.4, inside: true },
  })
  piece(body, smaller('1.8,-82,1 -2.6,-78 -5.8,-72.4 -9.4,-69,1 -4.8,-67.4,1 -1,-72 2.8,-78.6'), {
    ...cloth,
    tone: 0.42,
  })
  piece(body, smaller('2.4,-81.4,1 1,-76 -1,-70 -1.6,-64.6,1 2.6,-66.6,1 4,-72 4.8,-79'), {
    ...cloth,
    tone: 0.5,
  })
  piece(body, smaller('0,-84 3.6,-84.4 5,-81.6 3.4,-79.2 0.4,-79.6'), { ...cloth, tone: 0.58 })
  folds(
    body,
    [
      '18,-94,0.2 11,-91.4,0.8 3.4,-84.6,0.3',
      '19,-88.6,0.2 12,-87.4,0.7 4.4,-83,0.3',
      '17.6,-83.8,0.2 11,-83,0.6 5,-82,0.3',
      '9,-97,0.2 5.4,-92.4,0.6 3,-86,0.2',
      '0,-77.6,0.2 -3.4,-73,0.5 -6.6,-69.4,0.2',
      '2.8,-78,0.2 1.4,-72,0.5 0.6,-67,0.2',
    ].map(smaller),
    { color: look.scarf, tone: 0, alpha: 0.7 },
  )
}
