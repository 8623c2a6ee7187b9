import { folds, limbs, piece, type Body, type Look, type Place } from '../../../kit/body.ts'
import { oval } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'

/** The inks of a hen: feathers, comb, legs. */
export type HenLook = Look & { comb: readonly string[]; legs: readonly string[]; eye: string }

/** A hen from the side, facing left, one foot in the air, her head tipped so that one eye looks up. */
export function henSide(layer: Layer, at: Place, look: HenLook) {
  const body: Body = { layer, at, look }
  const leg = { color: look.legs, tone: 0.42 }
  limbs(
    body,
    [
      '10,-26,5 12,-14,3 5,-9.6,2.2',
      '5,-9.6,1.8 -1,-7,1.2',
      '5,-9.6,1.8 1,-4.6,1.2',
      '5,-9.6,1.8 5.4,-4,1.2',
    ],
    leg,
  )
  // tail: sickles behind, a fan in front
  const tail = [
    '28,-44,9 38,-56,8 45,-68,4',
    '28,-46,9 36,-60,7.6 40,-72,4',
    '28,-42,9 40,-52,7.6 50,-62,3.6',
    '26,-48,9 32,-62,7 34,-73,3.6',
    '28,-40,8 42,-47,7 53,-54,3.4',
  ]
  tail.forEach((line, i) => limbs(body, [line], { tone: 0.22 + 0.06 * (i % 3), shadow: inkShade(at) }))
  piece(
    body,
    '-24,-64 -31,-55 -31,-42 -24,-30 -10,-22 8,-20.6 25,-24 37,-34 43,-46 45,-57,1 37,-58 26,-57 12,-57 0,-60 -10,-63',
    {
      tone: 0.42,
    },
  )
  limbs(
    body,
    [
      '-4,-24,6 -6,-12,3.2 -8,-1.4,2.4',
      '-8,-1.4,2 -15,0,1.3',
      '-8,-1.4,2 -11,1.4,1.3',
      '-8,-1.4,2 -1.6,0.6,1.3',
    ],
    leg,
  )
  piece(body, '-22,-30 -10,-22.6 4,-21 -2,-27 -12,-32', { tone: 0.22, rim: null })
  piece(body, '-16,-51 -4,-56 10,-54 24,-48 38,-41,1 30,-35 34,-33,1 20,-31 4,-31 -8,-35 -16,-43', {
    tone: 0.5,
    shadow: inkShade(at),
  })
  // neck hackles over the shoulders, and the head
  piece(
    body,
    '-24,-58 -28.4,-72 -28.6,-84 -25,-92 -18,-95.6 -11.6,-93 -8.4,-86 -6.4,-76 -2,-66 6,-57,1 -2,-53 -4,-48,1 -10,-49 -14,-45,1 -20,-50',
    {
      tone: 0.56,
      shadow: inkShade(at),
    },
  )
  feathers(body)
  const comb = { color: look.comb, tone: 0.5, form: null }
  piece(
    body,
    '-26,-94 -27.4,-98 -24.6,-97.4 -23.2,-100.6 -21,-97.8 -18.6,-101,1 -17.4,-97.4 -14.4,-98.6 -14,-94',
    comb,
  )
  piece(body, '-27,-88.4 -29.4,-85 -28.6,-81 -26,-80.8 -24,-84 -23.8,-87.6', comb)
  piece(body, '-23,-92.4 -19,-94.4 -16,-92 -16.6,-88.6 -20.6,-87.4 -23.6,-89', { ...comb, tone: 0.66 })
  piece(body, '-24.6,-93.4,1 -29.4,-93.6 -33.6,-91.2,1 -29.6,-89 -24.8,-88.6,1', {
    color: look.legs,
    tone: 0.56,
  })
  piece(body, '-21.6,-92.8 -19.6,-93.6 -18,-92.2 -18.4,-90.2 -20.4,-89.6 -21.8,-90.8', {
    color: look.eye,
    form: null,
    pool: 0.3,
  })
  piece(body, '-20.6,-92.6 -19.2,-92.6 -18.8,-91 -20,-90.4 -21,-91.2', {
    color: '#0a0806',
    form: null,
    rim: null,
  })
}

const inkShade = ({ s }: Place) => ({ dx: 0.6 * s, dy: 1 * s, r: 1.2 * s, a: 0.4, inside: true })

// Short strokes along the lie of the feathers, pale tips on breast and wing.
function feathers(body: Body) {
  const rng = createRng(97)
  const { at, look, layer } = body
  const strokes = (
    n: number,
    from: readonly [number, number],
    spread: readonly [number, number],
    lie: readonly [number, number],
  ) =>
    Array.from({ length: n }, (): Point[] => {
      const [x, y] = [from[0] + rng.normal() * spread[0], from[1] + rng.normal() * spread[1]]
      return [
        [x, y, 0.2],
        [x + lie[0] * 0.5, y + lie[1] * 0.5 + 0.4, 0.8],
        [x + lie[0], y + lie[1], 0.2],
      ]
    })
  folds(body, strokes(26, [-18, -72], [6, 13], [2.4, 6]), { alpha: 0.5 })
  folds(body, strokes(18, [16, -42], [14, 6], [7, 2]), { alpha: 0.55 })
  folds(
    body,
    [
      '-12,-44,0.2 4,-40,0.7 26,-38,0.2',
      '-8,-39,0.2 6,-35.6,0.7 28,-34.6,0.2',
      '-10,-49,0.2 8,-46,0.7 32,-41.6,0.2',
    ],
    {
      alpha: 0.6,
    },
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 90; i++) {
        const [x, y] = [-14 + rng.normal() * 20, -44 + rng.normal() * 17]
        oval(g, [at.x + x * at.s * (at.flip ? -1 : 1), at.y + y * at.s, 0.9 * at.s, 0.5 * at.s], 0.6)
      }
    },
    {
      color: look.cloth,
      tone: 0.95,
      edge: [0.3 * at.s, 4 * at.s],
      pool: 0,
      alpha: 0.55,
      clip: bodyMask(body),
    },
  )
}

const bodyMask = (body: Body) =>
  piece(body, '-24,-58 -31,-50 -28,-34 -14,-24 6,-22 20,-28 10,-34 -6,-36 -16,-46', { alpha: 0 })
