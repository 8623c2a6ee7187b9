import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { kerchiefBack } from './kerchief.ts'
import { napeHead, type HairStyle } from './nape-head.ts'
import { type Layer } from './stage.ts'

/** What is seen of a head from behind. */
export type Hair = HairStyle | 'kerchief'

const hands = (body: Body, lines: readonly string[]) =>
  limbs(body, lines, { tone: 0.5, color: body.look.skin ?? body.look.cloth })

function headOf(
  body: Body,
  { hair, side = 1, bow = 0, ...at }: { x: number; y: number; side?: 1 | -1; bow?: number; hair: Hair },
) {
  if (hair === 'kerchief') kerchiefBack(body, { ...at, k: 0.98, turn: bow * side }, { long: 0.7 })
  else napeHead(body, { ...at, k: 0.96, side, bow, hair })
}

/** On the floor, leaning back on the left arm, one knee up, the other arm round it; seen from behind, looking away to the right. */
export function proppedBack(layer: Layer, at: Place, look: Look, { hair = 'tail' }: { hair?: Hair } = {}) {
  const body: Body = { layer, at, look }
  hands(body, ['30,-3.6,5 35.4,-2.2,4.2 38.6,-1.6,2.6'])
  piece(body, '-9,-9 2,-12 16,-10 30,-7 35,-3.6 33,0,1 -9,0,1 -12,-4', { tone: 0.32 })
  limbs(body, ['4,-9,13 17,-25,11.4 20.6,-24,10 25,-5,7.4'], { tone: 0.4 })
  hands(body, ['-21,-6,4 -22.6,-2.6,4 -27,-0.8,2.2', '-21.6,-3,3 -19.4,-0.6,1.8'])
  limbs(body, ['-11,-40,8 -17.6,-28,7 -20,-16,6 -21,-6,5'], { tone: 0.4 })
  piece(
    body,
    '-12,-2,1 -13,-10 -10,-19 -12,-29 -14.4,-38 -9.6,-44.6 -2,-48.6 5,-48 11,-43.6 12.6,-36 9.6,-25 10.6,-14 14,-4,1 2,-0.6',
    { tone: 0.46 },
  )
  limbs(body, ['9,-42,7.6 14.6,-32,7 19,-26,5.4'], { tone: 0.54 })
  hands(body, [
    '18.6,-26.4,4.2 21.6,-25,3.8',
    '22,-25.8,1.9 24.8,-23.8,1.7 25.6,-21,1.3',
    '21.4,-24.6,1.9 23.4,-22,1.7 23.6,-19.2,1.3',
    '20.2,-24,1.8 21.2,-21.4,1.6 21,-19.2,1.2',
  ])
  folds(
    body,
    [
      '-11,-34,0.2 -6,-27,0.9 -7,-14,0.3',
      '2,-45,0.2 -1.4,-30,0.6 0.6,-13,0.2',
      '10,-30,0.2 5,-22,0.9 -3,-17,0.2',
      '-9,-12,0.2 -1,-8.6,0.8 10,-9.4,0.2',
      '-17,-29,0.2 -14.6,-27,0.5 -14,-24,0.2',
    ],
    { alpha: 0.6 },
  )
  headOf(body, { x: 2, y: -57, hair })
}

/** Sitting on the heels, facing right, both arms out at the height of a head: what is in her hands is somebody's hair. */
export function plaiterSide(layer: Layer, at: Place, look: Look, { hair = 'bun' }: { hair?: Hair } = {}) {
  const body: Body = { layer, at, look }
  piece(body, '-19,0,1 -18,-4.6 -8,-6 12,-6 16,-3 14,0,1', { tone: 0.3 })
  limbs(body, ['3,-51,6.4 12,-47,5.6 20,-49.6,4'], { tone: 0.36 })
  piece(body, '-17,-4,1 -16.4,-12 -9,-17 3,-16.4 14,-12 17.6,-6,1 10,-3', { tone: 0.38 })
  piece(body, '-13,-8 -15,-18 -13.6,-31 -10.6,-43 -5,-50 2,-52.6 7.6,-49 8,-40 5,-29 6,-18 7,-9', {
    tone: 0.46,
  })
  limbs(body, ['-1,-48,8 4,-37,7.2 13,-39.6,5.8 20,-45,4.2'], { tone: 0.55 })
  hands(body, ['19.6,-45,4 23,-47.6,2.6', '20,-49.4,3.6 23.6,-50.6,2'])
  folds(
    body,
    [
      '-9,-42,0.2 -11,-30,0.9 -9,-14,0.3',
      '4,-34,0.2 -1,-28,0.8 -8,-25,0.2',
      '2,-15,0.2 -4,-12,0.7 -12,-12,0.2',
    ],
    { alpha: 0.6 },
  )
  headOf(body, { x: 5.4, y: -60.4, bow: 12, hair })
}

/** Cross-legged, seen from behind, the weight gone to the left, a shoulder up; the head leans, perhaps on somebody. */
export function leaningBack(layer: Layer, at: Place, look: Look, { hair = 'tail' }: { hair?: Hair } = {}) {
  const body: Body = { layer, at, look }
  piece(body, '-24,-1,1 -25,-6 -18,-10.6 -4,-11.6 12,-12 27,-9 31,-4.6 28,0.4,1 2,1', { tone: 0.32 })
  limbs(body, ['11,-39,7.6 16.6,-28,7 19,-18,6 24,-10.4,4.4'], { tone: 0.42 })
  hands(body, ['23,-11,3.8 27.4,-8.6,2.4'])
  piece(
    body,
    '-12,-2,1 -14.6,-11 -15,-22 -18,-33 -17,-41 -11,-46.4 -4,-48 4,-45.6 10.4,-42.6 13.4,-36 11.6,-26 11,-14 13,-3,1',
    { tone: 0.45 },
  )
  limbs(body, ['-15.6,-38,8 -19,-28,7.4 -18,-18,6.6 -12,-12,5'], { tone: 0.54 })
  folds(
    body,
    [
      '-12,-38,0.2 -10,-27,0.8 -11,-16,0.3',
      '9,-38,0.2 6,-26,0.8 7,-12,0.3',
      '-5,-45,0.2 -2.6,-28,0.5 0,-12,0.2',
      '-21,-26,0.2 -18.6,-24.4,0.6 -16,-25,0.2',
      '-8,-9,0.2 4,-7,0.8 18,-8.6,0.2',
    ],
    { alpha: 0.6 },
  )
  headOf(body, { x: -6, y: -56, side: -1, bow: 9, hair })
}
