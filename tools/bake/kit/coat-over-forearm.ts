import { folds, inScene, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { handFromSide } from './hand-from-side.ts'
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
  // the left elbow, and the forearm that goes before her
  limbs(body, ['-17,-60,5.4 -17.2,-55.6,5.4 -12,-52,4.6 -6,-51,4'], { tone: 0.44, color: skin })
  limbs(body, ['-10.6,-75,8.4 -15.4,-67,7.8 -17.2,-60.4,7'], { tone: 0.36 })
  limbs(body, ['-20.8,-60.8,2.4 -17.2,-58.8,3 -13.6,-60.2,2.4'], { tone: 0.52 })
  shirt(body)
  farFall(body)
  limbs(body, ['15,-57,6 24,-59,5.4 31,-60.4,5'], { tone: 0.48, color: skin })
  const [wrist = [at.x, at.y]] = inScene(at, '33.8,-60.6')
  handFromSide(
    layer,
    { x: wrist[0], y: wrist[1], size: 5.2 * at.s, rot: 0.2, curl: 0.85 },
    { skin, light: look.light, line: '#3a2218' },
  )
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
    '-3.6,-83.4 -8.6,-80.4 -13,-76.4 -14.4,-71.6 -12.8,-65 -11.8,-56 -12.4,-46 -13.4,-36.4,1 -7,-35 0,-35.6 6,-34.8 12.2,-36,1 11.4,-46 10.6,-56 11.8,-65 13.6,-72.6 12.6,-78 8.6,-81.6 3.6,-83.6',
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
  piece(body, '17,-59,1 30,-61.4,1 31.6,-50 33.4,-41 34,-33.4,1 27,-32.6 20,-33.4 15.4,-32.8,1 16,-46', {
    tone: 0.3,
    color: coat,
  })
  piece(body, '17,-58,1 19.6,-57 19,-46 19.4,-33.2,1 14,-32.8,1 15,-46', { tone: 0.46, color: lining })
  folds(
    body,
    [
      '18,-54,0.2 17,-45,0.5 16.8,-34,0.2',
      '24,-39,0.2 24.4,-36,0.6 24,-33.4,0.2',
      '29,-39,0.2 30,-36,0.6 30,-33.2,0.2',
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
    '16.6,-56 17,-60.6 19.4,-62.2 24,-62.8 29,-64 30.4,-62 30.6,-54 31.4,-46 32.4,-38.4,1 28,-37.4 22,-38 16,-37.2,1 16.2,-47',
    { tone: 0.48, color: coat, shadow: under },
  )
  // hem, seam, and what the cloth does under its own weight
  folds(
    body,
    [
      '16.6,-39.2,0.2 22,-39.8,0.5 28,-39.2,0.3 32,-40,0.2',
      '24.4,-62.4,0.3 24,-53,0.7 23.6,-38.4,0.4',
      '19,-61.4,0.4 18.4,-53,0.9 18.8,-43,0.2',
      '21.4,-60,0.2 21.2,-55,0.6 20.6,-49,0.2',
      '17.4,-59.4,0.2 22,-60.6,0.6 28,-61.2,0.2',
      '27,-46,0.2 27.2,-42,0.6 27,-38.4,0.2',
    ],
    { alpha: 0.6 },
  )
  // the sleeve: flat, creased at its elbow, one sees into the cuff
  piece(
    body,
    '25.6,-62.6 28,-64 31,-63.6 32.4,-59 32.6,-52 33.4,-46 35.2,-39 36.4,-31.6,1 30.6,-30.2,1 29.6,-37 28.4,-45 26.6,-54',
    { tone: 0.58, color: coat, shadow: under },
  )
  piece(body, '30.6,-31.2,1 33,-31.8 36.5,-32.4,1 36,-31 33.6,-30 31,-30', {
    tone: 0.04,
    form: null,
    color: coat,
    rim: null,
  })
  folds(
    body,
    [
      '28.4,-46,0.2 30.6,-45.2,0.6 32.4,-46.8,0.2',
      '28.8,-43.6,0.2 30.6,-43.4,0.5 32.4,-44.4,0.2',
      '29.4,-60,0.2 30,-54,0.5 30.2,-48,0.2',
      '31.4,-42,0.2 32.6,-38,0.5 33.6,-34,0.2',
      '30.2,-34.4,0.3 33,-35.4,0.4 35.8,-35.8,0.3',
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
