import { folds, inScene, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { handFromSide } from './hand-from-side.ts'
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
 * Full back in a loose thin shirt with rolled sleeves, the left shoulder lower; her left forearm is before her, hidden.
 * The right one is held out level, a heavy coat doubled over it as over a rail, one empty sleeve of it hanging.
 */
export function coatOverForearm(layer: Layer, at: Place, look: Look & Dress) {
  const body: Carrier = { layer, at, look }
  const { trousers, skin } = look
  limbs(body, ['-6.4,-46,13 -7.6,-26,11.6 -8.2,-4,9', '4.4,-46,12.4 6.6,-26,11.4 9,-4,9'], {
    tone: 0.34,
    color: trousers,
  })
  // the left arm hangs
  hangingHand(body, { wrist: '-16.8,-46', side: 'left', size: 4.6 })
  limbs(body, ['-15.8,-61,5.2 -16.8,-54,4.6 -16.8,-45.4,3'], { tone: 0.44, color: skin })
  limbs(body, ['-10.6,-75,8.2 -14.2,-67.6,7.6 -15.8,-60.4,6.8'], { tone: 0.36 })
  limbs(body, ['-19.2,-60.6,2.2 -15.8,-58.9,2.8 -12.4,-60.4,2.2'], { tone: 0.52 })
  shirt(body)
  farFall(body)
  const [wrist = [at.x, at.y]] = inScene(at, '28,-58.6')
  handFromSide(
    layer,
    { x: wrist[0], y: wrist[1], size: 4.7 * at.s, rot: 0.42, curl: 0.5 },
    { skin, light: look.light, line: '#3a2218' },
  )
  limbs(body, ['14.6,-57.4,5.6 20,-58.6,4.8 25,-59.2,3.4 27.6,-58.9,2.7'], {
    tone: 0.52,
    color: skin,
    edge: [0.1 * at.s, 4 * at.s],
    rim: null,
  })
  limbs(body, ['10.4,-76.6,8.4 14.2,-68,7.8 15,-60.4,7'], { tone: 0.5 })
  limbs(body, ['11.6,-60.2,2.4 15,-58.4,3 18.4,-60.6,2.4'], { tone: 0.6 })
  nearFall(body)
  head(body)
}

// It hangs from the shoulder blades; rain has darkened it over the shoulders.
function shirt(body: Carrier) {
  const { at } = body
  const wetTo = at.y - 66 * at.s
  piece(
    body,
    '-3.6,-83.4 -8.6,-80.4 -13,-76.4 -14.4,-71.6 -12.2,-65 -10.9,-56 -11.7,-46 -13,-36.4,1 -7,-35 0,-35.6 6,-34.8 12.2,-36,1 10.7,-46 9.8,-56 11,-65 13.4,-72.6 12.6,-78 8.6,-81.6 3.6,-83.6',
    { tone: 0.46, shade: (_x, y) => -0.15 * Math.max(0, Math.min(1, (wetTo - y) / (7 * at.s))) },
  )
  folds(
    body,
    [
      '-11,-72,0.2 -8.4,-66,0.8 -8.2,-58,0.2',
      '10.4,-73,0.2 7.6,-66,0.8 6.4,-57,0.2',
      '-4.6,-62,0.2 -5.4,-50,0.8 -5,-36,0.3',
      '2,-58,0.2 2.4,-48,0.7 1.8,-35.6,0.2',
      '-10,-50,0.2 -10,-43,0.7 -10.6,-37,0.2',
      '7.4,-52,0.2 7.4,-44,0.7 8.4,-36,0.2',
      '-11,-57,0.2 -7.6,-54.6,0.7 -5,-50.6,0.2',
      '10,-58,0.2 6.4,-55,0.7 3,-54,0.2',
      '-12.6,-38.4,0.15 -2,-37.2,0.35 11.4,-37.8,0.15',
    ],
    { alpha: 0.5 },
  )
}

// Behind the arm: the longer fall, its lining to us at the open edge.
function farFall(body: Carrier) {
  const { coat, lining } = body.look
  piece(
    body,
    '15.6,-59,1 23.7,-61.4,1 24.7,-50 25.8,-41 26.2,-33.4,1 21.8,-32.6 17.5,-33.4 14.7,-32.8,1 15,-46',
    {
      tone: 0.3,
      color: coat,
    },
  )
  piece(body, '15.6,-58,1 17.3,-57 16.9,-46 17.1,-33.2,1 13.8,-32.8,1 14.4,-46', {
    tone: 0.46,
    color: lining,
  })
  folds(
    body,
    [
      '16.3,-54,0.2 15.6,-45,0.5 15.5,-34,0.2',
      '20,-39,0.2 20.2,-36,0.6 20,-33.4,0.2',
      '23.1,-39,0.2 23.7,-36,0.6 23.7,-33.2,0.2',
    ],
    { alpha: 0.5 },
  )
}

// Over the arm: round where it turns, its hem well above her knees; one sleeve has got loose and hangs empty.
function nearFall(body: Carrier) {
  const { at, look } = body
  const { coat } = look
  const under = { dx: 0.3 * at.s, dy: 0.5 * at.s, r: at.s, a: 0.36, inside: true }
  piece(
    body,
    '15.4,-56 15.6,-60.6 17.1,-62.2 20,-62.8 23.1,-64 24,-62 24.1,-54 24.6,-46 25.2,-38.4,1 22.5,-37.4 18.7,-38 15,-37.2,1 15.2,-47',
    { tone: 0.48, color: coat, shadow: under },
  )
  // hem, seam, and what the cloth does under its own weight
  folds(
    body,
    [
      '15.4,-39.2,0.2 18.7,-39.8,0.5 22.5,-39.2,0.3 24.9,-40,0.2',
      '20.2,-62.4,0.3 20,-53,0.7 19.7,-38.4,0.4',
      '16.9,-61.4,0.4 16.5,-53,0.9 16.8,-43,0.2',
      '18.4,-60,0.2 18.3,-55,0.6 17.9,-49,0.2',
      '15.9,-59.4,0.2 18.7,-60.6,0.6 22.5,-61.2,0.2',
      '21.8,-46,0.2 22,-42,0.6 21.8,-38.4,0.2',
    ],
    { alpha: 0.6 },
  )
  // the sleeve: flat, creased at its elbow, one sees into the cuff
  piece(
    body,
    '21,-62.6 22.5,-64 24.3,-63.6 25.2,-59 25.3,-52 25.8,-46 26.9,-39 27.7,-31.6,1 24.1,-30.2,1 23.5,-37 22.7,-45 21.6,-54',
    { tone: 0.58, color: coat, shadow: under },
  )
  piece(body, '24.1,-31.2,1 25.6,-31.8 27.7,-32.4,1 27.4,-31 25.9,-30 24.3,-30', {
    tone: 0.04,
    form: null,
    color: coat,
    rim: null,
  })
  folds(
    body,
    [
      '22.7,-46,0.2 24.1,-45.2,0.6 25.2,-46.8,0.2',
      '23,-43.6,0.2 24.1,-43.4,0.5 25.2,-44.4,0.2',
      '23.3,-60,0.2 23.7,-54,0.5 23.8,-48,0.2',
      '24.6,-42,0.2 25.3,-38,0.5 25.9,-34,0.2',
      '23.8,-34.4,0.3 25.6,-35.4,0.4 27.3,-35.8,0.3',
    ],
    { alpha: 0.6 },
  )
}

// The head bare and wet; the scarf loose, once round, and over it the tail.
function head(body: Carrier) {
  const { at, look } = body
  const scarf = look.scarf ?? look.cloth
  const where = { x: 0.8, y: -91.4, k: 0.96, turn: 4 }
  tiedHead(body, where)
  piece(body, '-9.4,-78.4 -9,-82.6 -5,-85.4 0,-84 5.6,-85.4 9,-82.4 9.4,-78 5.4,-74.6 0,-73 -5.4,-74.4', {
    tone: 0.5,
    color: scarf,
    shadow: { dx: 0.3 * at.s, dy: 0.6 * at.s, r: at.s, a: 0.4, inside: true },
  })
  piece(body, '5.2,-80.6,1 9,-79.4 10.8,-74 11.2,-65.8,1 9,-64.6 6,-65.2,1 6,-73', {
    tone: 0.56,
    color: scarf,
    shadow: { dx: -0.3 * at.s, dy: 0.6 * at.s, r: at.s, a: 0.4, inside: true },
  })
  folds(
    body,
    [
      '-8.4,-80.6,0.2 0,-77.4,0.7 8,-80.4,0.2',
      '-7,-77,0.2 0,-75,0.6 6.4,-77,0.2',
      '-6.4,-83.2,0.2 0,-81,0.6 6.4,-83.2,0.2',
      '7.6,-78,0.2 8.6,-73,0.5 8.6,-66.4,0.2',
      '9.4,-77,0.2 10,-72,0.4 10.2,-67,0.2',
    ],
    { alpha: 0.6 },
  )
  lowTail(body, where)
}
