import { folds, head, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { scarfFromBehind } from './scarf.ts'
import { type Layer } from './stage.ts'

type Bearer = Look & {
  trousers: readonly string[]
  /** The stick of the candle. */
  wax: readonly string[]
}

type Wear = {
  /** A coat to the knee instead of a jacket. */
  long?: boolean
  /** Her scarf; without it a bare head, or a cap if the look has one. */
  scarf?: boolean
  tail?: boolean
}

/** Where the flame of a `vigilBack` is, in body units. */
export const FLAME = [17.8, -75.4] as const

/** Standing with a candle, from behind: both forearms forward, the candle just past the right elbow. */
export function vigilBack(layer: Layer, at: Place, look: Bearer, { long, scarf, tail }: Wear = {}) {
  const body: Body = { layer, at, look }
  const lower = { color: look.trousers }
  limbs(body, ['-4.6,-46,11 -6,-26,9 -6.4,-5,6.8'], { tone: 0.32, ...lower })
  limbs(body, ['4.4,-46,11.4 5.4,-26,9.2 5.2,-5,7'], { tone: 0.4, ...lower })
  piece(body, '-10.6,-5,1 -3,-5,1 -2.8,0.6 -11,0.8', { tone: 0.26, rim: null })
  piece(body, '1.4,-5,1 9,-5,1 9.6,0.8 1.4,1', { tone: 0.28, rim: null })
  // what is held out in front lies behind the body
  limbs(body, ['17.8,-62,3.2 17.8,-72,3'], { tone: 0.66, color: look.wax, form: null })
  limbs(body, ['12,-56,6 17,-61.4,4.4'], { tone: 0.5 })
  piece(body, '15,-63.6 17,-65.4 19.4,-65 20,-62.4 18.4,-60 15.8,-60.4', {
    tone: 0.62,
    color: look.skin ?? look.cloth,
  })
  limbs(body, ['-10.2,-77,8.2 -15.2,-66.6,8 -14.8,-58.6,7 -9,-55,5.4'], { tone: 0.4 })
  const hem = long
    ? '-14.4,-27,1 -7,-25 0,-26.2 8,-24.6 14,-26.4,1 12.8,-42'
    : '-13.2,-41,1 -6,-39.4 4,-40.4 13,-40.2,1 12.4,-46'
  piece(
    body,
    `-3,-83.6,1 -9.4,-80.8 -13,-75.6 -12.8,-65 -11.4,-55 -12.6,-45 ${hem} 11.6,-54 13,-64 13,-74.6 9.8,-79.8 3.2,-83`,
    { tone: 0.46 },
  )
  folds(
    body,
    [
      '-9.6,-74,0.2 -10.4,-65,0.6 -8.6,-56,0.2',
      '9.4,-74,0.2 10,-65,0.6 8.4,-56,0.2',
      '-9,-54,0.2 -2,-51.8,0.8 6,-53,0.2',
      long ? '0.4,-44,0.3 0.8,-34,0.9 0.6,-26,0.5' : '0.4,-76,0.1 0,-60,0.4 0.4,-42,0.2',
    ],
    { alpha: 0.55 },
  )
  limbs(body, ['10.2,-77,8.2 15.4,-66.4,8 15.6,-59,7 12.4,-55.4,5.6'], { tone: 0.52 })
  if (scarf) return scarfFromBehind(body)
  piece(body, '-3,-90,1 3,-90,1 4.4,-83 0,-81.4 -4.4,-83', { tone: 0.36, color: look.skin ?? look.cloth })
  piece(body, '-6.4,-84 0,-82 6.4,-84.4 7,-80 0,-77.8 -7,-79.8', { tone: 0.54 })
  head(body, { x: 0, y: -92.4, k: 0.94, tail: Boolean(tail) })
  if (look.cap)
    piece(body, '-7,-91.6,1 -7,-96.6 -4.4,-100.2 0,-101.4 4.6,-100 7,-96.4 7,-91.4,1 0,-90.4', {
      tone: 0.54,
      color: look.cap,
    })
}
