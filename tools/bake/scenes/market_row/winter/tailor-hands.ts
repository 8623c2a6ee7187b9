import { folds, inScene, limbs } from '../../../kit/body.ts'
import { flatHand } from '../../../kit/flat-hand.ts'
import { handFromSide } from '../../../kit/hand-from-side.ts'
import { type HandLook } from '../../../kit/hands.ts'
import { type PaintOptions } from '../../../kit/paint.ts'
import { type Tailor } from './tailor.ts'

// What a hand takes from the cloth's light.
const UNDER: PaintOptions = { color: '#15181a', soft: 4, pool: 0, alpha: 0.5, form: null, rim: null }

const handLook = ({ look }: Tailor): HandLook => ({
  skin: look.skin,
  light: look.light,
  ...(look.rim && { rim: look.rim, rimAmt: 0.4 }),
  line: look.skin[0] ?? '#2b1510',
  shade: look.line ?? '#1c0f0a',
})

/** The far hand lies flat on the sleeve and holds it to the table. */
export function holdingHand(body: Tailor) {
  const [[x, y] = [0, 0]] = inScene(body.at, [[37.4, -62.4]])
  limbs(body, ['38,-61,4 42,-60,4.6 46,-59.4,2'], UNDER)
  flatHand(body.layer, { x, y, size: 32, rot: 1.86, flip: true }, handLook(body))
}

/** The near one has the needle, its thread drawn out of the seam. */
export function needleHand(body: Tailor) {
  const [[x, y] = [0, 0]] = inScene(body.at, [[32.4, -57]])
  const { s } = body.at
  limbs(body, ['33,-55,3 38,-54.4,4 42,-55.4,2'], UNDER)
  handFromSide(body.layer, { x, y, size: 50, rot: -0.06, curl: 1 }, handLook(body))
  const thin = { edge: [0.3, 10] as const, rim: null, form: null, pool: 0, wash: 0.1 }
  limbs(body, ['40.2,-58.6,0.26 44,-58,0.3 47.4,-57.2,0.12'], {
    ...thin,
    color: ['#6c7278', '#c9d0d2', '#ffffff'],
    tone: 0.7,
    shadow: { dx: 0, dy: 0.6 * s, r: 1.6, a: 0.5 },
  })
  folds(body, ['39.6,-57.4,0.16 40.6,-54.6,0.2 43.4,-53.4,0.2 46.2,-54.8,0.2 47.2,-57,0.16'], {
    ...thin,
    color: '#b79d6a',
    dry: 0,
    alpha: 0.9,
  })
}
