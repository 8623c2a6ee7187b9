import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'
import { lowTail, tiedHead } from './tied-head.ts'

/** What she wears below the shirt, and the coat she carries. */
type Dress = {
  coat: readonly string[]
  lining: readonly string[]
  trousers: readonly string[]
  skin: readonly string[]
}

type Carrier = Body & { look: Look & Dress }

/**
 * Full back in a loose thin shirt with rolled sleeves, her weight on the left leg and the head a little to that side.
 * Both forearms are before her, hidden: the coat hangs over the right one in a single soft fold, its collar at the top, one sleeve of it loose.
 */
export function coatOverForearm(layer: Layer, at: Place, look: Look & Dress) {
  const body: Carrier = { layer, at, look }
  const { trousers, skin } = look
  limbs(body, ['3.8,-40,11 7,-26,10.6 9.2,-4,8.6'], { tone: 0.3, color: trousers })
  limbs(body, ['-4.8,-44,11.4 -6.6,-26,11 -6.6,-4,9'], { tone: 0.38, color: trousers })
  // left: the elbow close to her, the bare forearm goes in before her
  limbs(body, ['-12.6,-60,5 -12.2,-56.6,4.8 -8,-53.6,4.2'], { tone: 0.36, color: skin, rim: null })
  limbs(body, ['-8.4,-75,7.2 -11.6,-68.6,7.2 -12.9,-60.4,6.4'], { tone: 0.38 })
  limbs(body, ['-16,-60.2,2 -13,-58.6,2.5 -9.8,-59.6,2'], { tone: 0.5 })
  shirt(body)
  // right: the upper arm hangs from a soft shoulder, and what is below its rolled sleeve is under the coat
  limbs(body, ['7.6,-77,6.6 10.8,-71,7.2 12.2,-62.6,6.6'], { tone: 0.48 })
  limbs(body, ['9,-61.8,2 12.2,-60.2,2.6 15.4,-61.8,2'], { tone: 0.58 })
  hangingCoat(body)
  head(body)
}

// It hangs from the shoulder blades, the right one higher, and lies over the left hip; rain has darkened it over the shoulders.
function shirt(body: Carrier) {
  const { at } = body
  const wetTo = at.y - 66 * at.s
  piece(
    body,
    '-3.4,-82.6 -7.4,-79.6 -10.8,-75.8 -12,-71 -10.4,-64.6 -9.4,-56 -11,-47 -13,-36.6,1 -7,-35 0,-35.4 6,-34.6 10.8,-35.8,1 9.4,-46 8,-56 9.2,-65 11.4,-72.4 10.8,-77.4 7.4,-81 3.4,-83.2',
    { tone: 0.46, shade: (_x, y) => -0.15 * Math.max(0, Math.min(1, (wetTo - y) / (7 * at.s))) },
  )
  folds(
    body,
    [
      '-9.4,-71,0.2 -7.4,-65,0.8 -7.4,-58,0.2',
      '8.6,-72,0.2 6.6,-65,0.7 5.8,-57,0.2',
      '-3.6,-61,0.2 -5,-50,0.8 -5.6,-36,0.3',
      '2,-57,0.2 2,-48,0.7 1.4,-35.6,0.2',
      '-9.4,-49,0.2 -10,-43,0.7 -10.8,-37.4,0.2',
      '6.2,-51,0.2 6.4,-44,0.7 7.2,-36,0.2',
      '7.8,-57,0.2 4.8,-53.6,0.6 1.6,-52,0.2',
      '-12.6,-38.4,0.15 -2,-37,0.35 10.2,-37.6,0.15',
    ],
    { alpha: 0.5 },
  )
}

// Heavy cloth over the arm, wide and limp: the open edge shows its lining, the collar has turned over at the top, a sleeve hangs down its front.
function hangingCoat(body: Carrier) {
  const { at, look } = body
  const { coat, lining } = look
  const soft = { color: coat, form: { light: look.light, r: 5 * at.s, amt: 0.3, steps: 6 } }
  const under = { dx: 0.3 * at.s, dy: 0.6 * at.s, r: 1.4 * at.s, a: 0.4, inside: true }
  piece(
    body,
    '10.6,-57 11.4,-61 13.6,-63.8 17,-64.6 20.4,-63.4 22.6,-60 24.4,-55 25,-49 24.6,-43.6 27.6,-37 30,-31 30.6,-26,1 18,-25 7.6,-26,1 8.4,-32 9.4,-36 10.6,-46',
    { ...soft, tone: 0.42 },
  )
  piece(
    body,
    '21.4,-61.6 22.8,-60 24.9,-55 25.5,-49 25.1,-43.8 28.2,-37 30.6,-31 31.2,-26,1 27.8,-26,1 26.4,-33 23.4,-42 23.2,-50',
    {
      tone: 0.4,
      color: lining,
      rim: null,
    },
  )
  folds(
    body,
    [
      '12,-59,0.2 12.2,-50,0.8 11,-36,0.9 11,-27,0.3',
      '20.6,-58,0.2 21.6,-48,0.9 22.6,-40,0.6 25,-27,0.2',
      '13.6,-36,0.2 14.4,-32,0.7 13.6,-27,0.2',
      '20,-38,0.2 19.4,-33,0.7 20.2,-27,0.2',
    ],
    { alpha: 0.5 },
  )
  // the sleeve, limp from its shoulder seam; one sees a little way into the cuff
  piece(
    body,
    '13.2,-57.4 15.6,-59.4 18.2,-58.2 19.6,-53 20.2,-48 19.4,-43.4 19.8,-39 20.2,-35.6,1 14.6,-35,1 14.4,-40 13.6,-44.4 12.9,-50',
    { ...soft, tone: 0.46, rim: null, shadow: under },
  )
  piece(body, '14.8,-35.9 17.4,-36.8 20,-36.4 19.8,-35.2 17.4,-34.4 15,-34.7', {
    tone: 0.04,
    color: coat,
    form: null,
    rim: null,
  })
  folds(
    body,
    [
      '13.8,-45.4,0.2 16,-43.4,0.7 19.4,-44.6,0.2',
      '13.8,-43.6,0.2 16.4,-42,0.5 18.6,-42.8,0.2',
      '15.2,-57,0.2 15.8,-52,0.6 15.4,-47.6,0.2',
      '14.5,-38.6,0.2 17.2,-39.4,0.4 19.8,-38.8,0.2',
    ],
    { alpha: 0.55 },
  )
  // the collar
  piece(
    body,
    '11.6,-60.6 12.2,-64.2 15,-66.6 18.6,-66.6 21.6,-64.4 23.2,-60.6 21.4,-58.4,1 19.6,-60.8 16.6,-62 13.8,-60.8 12.6,-58.6,1',
    {
      ...soft,
      tone: 0.58,
      shadow: under,
    },
  )
  folds(body, ['13,-62.4,0.2 16.8,-64.6,0.5 21,-62,0.2'], { alpha: 0.5 })
}

// The head bare and wet; the scarf loose, once round, and over it the tail.
function head(body: Carrier) {
  const { at, look } = body
  const scarf = look.scarf ?? look.cloth
  const where = { x: -1.2, y: -90, k: 0.94, turn: -11 }
  tiedHead(body, where)
  piece(body, '-8,-78 -7.8,-82 -4.6,-84.6 0,-83.4 4.6,-84.8 7.6,-82 8,-77.8 4.6,-75 0,-73.6 -4.8,-74.8', {
    tone: 0.5,
    color: scarf,
    shadow: { dx: 0.3 * at.s, dy: 0.6 * at.s, r: at.s, a: 0.4, inside: true },
  })
  piece(body, '4.2,-80,1 7.6,-79 9,-74 9.4,-66.4,1 7.4,-65.4 4.8,-66,1 4.8,-73', {
    tone: 0.56,
    color: scarf,
    shadow: { dx: -0.3 * at.s, dy: 0.6 * at.s, r: at.s, a: 0.4, inside: true },
  })
  folds(
    body,
    [
      '-7.2,-80.2,0.2 0,-77.4,0.7 7,-80.2,0.2',
      '-6,-76.8,0.2 0,-75.2,0.6 5.6,-77,0.2',
      '-5.4,-82.8,0.2 0,-81,0.6 5.4,-83,0.2',
      '6.2,-78,0.2 7,-73,0.5 7,-66.8,0.2',
      '7.8,-77,0.2 8.4,-72,0.4 8.6,-67.2,0.2',
    ],
    { alpha: 0.6 },
  )
  // what is drawn down from the head into the tie, over the wool
  piece(body, '-5.2,-87 -1,-86 3,-87 1.8,-83.4 0.8,-81.6,1 -3.2,-81.8,1 -4.6,-84', {
    tone: 0.36,
    color: look.hair ?? look.cloth,
    form: null,
    rim: null,
    pool: 0,
  })
  lowTail(body, where)
}
