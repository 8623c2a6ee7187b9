import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { hangingHand } from './hanging-hand.ts'
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
 * Her right elbow is at her waist and the forearm before her, hidden: the coat doubled over it falls beside her hip, one sleeve of it loose.
 */
export function coatOverForearm(layer: Layer, at: Place, look: Look & Dress) {
  const body: Carrier = { layer, at, look }
  const { trousers, skin } = look
  farFall(body)
  limbs(body, ['3.8,-40,11 7,-26,10.6 9.2,-4,8.6'], { tone: 0.3, color: trousers })
  limbs(body, ['-4.8,-44,11.4 -6.6,-26,11 -6.6,-4,9'], { tone: 0.38, color: trousers })
  // the left arm hangs
  hangingHand(body, { wrist: '-14.7,-45', side: 'left', size: 3.9 })
  limbs(body, ['-13.2,-61,4.8 -14.2,-54,4.2 -14.7,-44.6,2.7'], { tone: 0.44, color: skin })
  limbs(body, ['-9,-74.4,7 -11.8,-67.6,6.6 -13.2,-60.6,6'], { tone: 0.38 })
  limbs(body, ['-16.3,-60.8,2 -13.2,-59.2,2.5 -10.2,-60.4,2'], { tone: 0.52 })
  shirt(body)
  // the right upper arm, close to her, and the forearm from its elbow in under the coat
  limbs(body, ['12,-58.8,5.4 15,-58.4,5 18,-59,4.6'], { tone: 0.4, color: skin, rim: null })
  limbs(body, ['9.2,-76,7 11.4,-69,6.7 12.2,-62,6'], { tone: 0.5 })
  limbs(body, ['9,-61.6,2 12.2,-60.4,2.6 15.4,-62,2'], { tone: 0.6 })
  nearFall(body)
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

// Behind the arm: the longer fall, its lining at the open edge.
function farFall(body: Carrier) {
  const { coat, lining } = body.look
  piece(body, '6,-58,1 19.6,-60 20.8,-50 21.4,-40 21.6,-32,1 15,-31 6,-31.6,1', { tone: 0.28, color: coat })
  piece(body, '18.4,-58 20,-58.6 21,-48 21.8,-38 22,-31.8,1 20,-31.2,1 19.6,-44', {
    tone: 0.46,
    color: lining,
  })
}

// Over the arm: round where it turns. One sleeve has got clear of the rest: flat, creased at its elbow, one sees into the cuff.
function nearFall(body: Carrier) {
  const { at, look } = body
  const { coat } = look
  const under = { dx: 0.3 * at.s, dy: 0.5 * at.s, r: at.s, a: 0.36, inside: true }
  piece(
    body,
    '13.4,-56 13.8,-60 15.2,-62 17.4,-62.6 19,-61 19.6,-57 19.4,-48 19.6,-37.6,1 16,-36.6 12.8,-37.2,1 13,-46',
    { tone: 0.46, color: coat, shadow: under },
  )
  folds(
    body,
    [
      '13,-39.2,0.2 16,-38.6,0.5 19.5,-39.6,0.2',
      '16.2,-61.6,0.3 16.8,-52,0.8 16.4,-38,0.3',
      '14.6,-59,0.3 14.8,-50,0.8 14.4,-42,0.2',
      '18,-60,0.2 18.4,-54,0.6 18,-47,0.2',
    ],
    { alpha: 0.6 },
  )
  piece(
    body,
    '17,-62.6 19.4,-62.8 21.6,-60.6 22.8,-56 23.6,-49.6 24,-45 25.6,-39.4 27,-33,1 22.8,-31.8,1 21.6,-38 20,-44 19,-52',
    { tone: 0.66, color: coat, shadow: under },
  )
  piece(body, '22.8,-32.8,1 24.8,-33.4 27,-33.9,1 26.9,-32.4 25,-31.4 22.9,-31.6', {
    tone: 0.04,
    form: null,
    color: coat,
    rim: null,
  })
  folds(
    body,
    [
      '20.4,-46,0.2 22.4,-44.6,0.6 24,-46.2,0.2',
      '20.8,-43,0.2 22.6,-42.4,0.5 24.6,-43.6,0.2',
      '21,-58,0.2 21.8,-53,0.5 22,-48,0.2',
      '22.4,-36.6,0.3 24.4,-37.4,0.5 26.4,-37.8,0.3',
    ],
    { alpha: 0.6 },
  )
}

// The head bare and wet; the scarf loose, once round, and over it the tail.
function head(body: Carrier) {
  const { at, look } = body
  const scarf = look.scarf ?? look.cloth
  const where = { x: -0.6, y: -90.6, k: 0.96, turn: -8 }
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
  lowTail(body, where)
}
