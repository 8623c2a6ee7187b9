import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'

/** What an old man at the river wears besides the cloth of every figure. */
type Villager = {
  /** A checked cloth: round his head, and round his waist. */
  check: readonly string[]
  shirt: readonly string[]
  phone: readonly string[]
  cord: readonly string[]
}

/** A thin old man facing right, leaning back a little against a string; a telephone hangs at his chest. */
export function stringHolder(layer: Layer, at: Place, look: Look & Villager) {
  const body = { layer, at, look }
  const { check, shirt, phone, cord } = look
  const skin = look.skin ?? look.cloth
  // thin legs, trousers rolled to the knee, bare feet
  limbs(body, ['2,-32,7.4 4.6,-22,6 4,-10,4.6 3,-4,4'], { tone: 0.3, color: skin })
  piece(body, '0.6,-4.4,1 5,-4.6,1 7,-2 12,-0.4 11.6,1 1,1,1', { tone: 0.3, color: skin })
  limbs(body, ['-3.4,-34,8 -6,-22,6.4 -8.4,-10,4.8 -9.4,-4,4.2'], { tone: 0.38, color: skin })
  piece(body, '-11.6,-4.4,1 -7,-4.6,1 -5.6,-2 -0.6,-0.2 -1,1.4 -11.4,1.2,1', { tone: 0.4, color: skin })
  limbs(body, ['2,-48,11.6 4.4,-36,10.4 5,-27,9.4'], { tone: 0.34 })
  limbs(body, ['-3.4,-48,12.4 -4.6,-36,11 -6.4,-26,10'], { tone: 0.44 })
  folds(body, ['-10.4,-27,0.3 -6,-25.4,0.9 -2,-26.4,0.3', '-7,-42,0.2 -3,-39,0.7 2,-40,0.2'], { alpha: 0.6 })
  // far arm hangs forward to the string
  limbs(body, ['4,-74,6.4 9.4,-64,5.8 15.4,-57,4'], { tone: 0.34, color: skin })
  // loose shirt
  piece(
    body,
    '-4,-82.4 -9.6,-78 -11.4,-68 -11,-56 -11.6,-45,1 -3,-42.6 8,-44.4,1 8.6,-56 9.4,-68 8.4,-77 3.4,-82.4',
    { tone: 0.5, color: shirt },
  )
  folds(
    body,
    [
      '-7,-74,0.2 -8.4,-62,0.7 -8,-48,0.3',
      '5.4,-70,0.2 5.6,-58,0.6 4.4,-46,0.2',
      '-1,-64,0.2 -2.4,-54,0.6 -2,-45,0.2',
    ],
    { alpha: 0.5 },
  )
  piece(body, '-11.8,-49,1 -2,-46.4 8.4,-48.4,1 8.6,-44.4,1 -2,-42 -12,-45,1', { tone: 0.46, color: check })
  piece(body, '5,-47.4,1 8.4,-47.8,1 9.6,-41 8.4,-35.4,1 5.6,-36,1', { tone: 0.5, color: check })
  // the telephone round his neck
  folds(body, ['-3,-81,0.35 2.4,-72,0.4 5.6,-64,0.4', '3.6,-81,0.35 5.4,-72,0.4 6.4,-64,0.4'], {
    color: cord,
    alpha: 0.9,
  })
  piece(body, '4,-64.4,1 8.6,-63.6,1 8,-54.8,1 3.6,-55.6,1', { tone: 0.5, color: phone })
  // near arm, elbow back
  limbs(body, ['-4.6,-75.6,7.6 -8.4,-67,6.8'], { tone: 0.56, color: shirt })
  limbs(body, ['-8,-67.6,5.6 -7.4,-59,5 3,-54.6,4 12.6,-54.6,3.4'], { tone: 0.5, color: skin })
  piece(body, '11.6,-56.6,1 15,-57.6 17.4,-56 16.6,-53.4 13.4,-52.6 11.4,-53.2,1', {
    tone: 0.54,
    color: skin,
  })
  // head against the light: a lit edge of cheek, the cloth wound over his brow
  limbs(body, ['-0.6,-80,6.4 0.6,-86,5.6'], { tone: 0.34, color: skin })
  piece(body, '-1,-96 4.6,-95 6.6,-92 7.8,-89 6.4,-87.4 5.6,-84.6 2,-83.4 -2.6,-85', {
    tone: 0.22,
    color: skin,
  })
  piece(body, '-5.4,-92 -5.4,-87.6 -3,-85.4 -1.6,-88 -2,-92', { tone: 0.3, color: look.hair ?? look.cloth })
  piece(body, '6.8,-93,1 3.4,-92.4 -2,-92 -6.4,-91.4,1 -7.2,-95 -4.6,-98.8 0.6,-100 5.2,-98', {
    tone: 0.54,
    color: check,
  })
  piece(body, '-5.6,-93,1 -8.6,-91.4 -9.4,-86.6,1 -6.6,-87.4 -5,-90.4', { tone: 0.44, color: check })
  folds(body, ['6,-95,0.3 0,-95.6,0.7 -6,-94,0.3', '4.4,-98,0.2 -1,-97.4,0.5 -5.6,-96,0.2'], { alpha: 0.55 })
}

/** A lean village dog facing right, nose down, tail up; height at the shoulder about 26. */
export function dog(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  const far = { tone: 0.34, form: null }
  const near = { tone: 0.46, form: null }
  limbs(body, ['-9,-17,5 -10.4,-11,3.4 -8,-5,2.2 -8.4,-0.6,2.2', '8,-15,3.8 7.4,-8,2.4 9,-0.6,2.2'], far)
  limbs(body, ['-14.6,-23,2.6 -19,-26,2.4 -21.4,-31,2.2 -19.6,-36,1.8 -16.6,-37,1.2'], near)
  const trunk =
    '-15.4,-23.4 -12,-26.4 -4,-25.6 4,-26.6 10,-27.4 14,-31 18.4,-33.4 22.4,-32 24.6,-28.4 28.6,-24.4 29.6,-22 28,-20.8 23,-22.4 19.4,-22.6 16.4,-19 13.4,-14.6 9,-12.6 4,-15 -3,-18.4 -9,-17 -13.4,-14.4 -16.4,-18'
  piece(body, trunk, { tone: 0.46 })
  limbs(
    body,
    [
      '-13.4,-19,6.6 -15,-12.6,4.2 -13,-6.4,2.4 -14.4,-2.4,2.2 -12.6,-0.8,2.4',
      '10.4,-17,4.8 10.8,-8,2.6 11.4,-2,2.2 13,-0.8,2.2',
    ],
    near,
  )
  piece(body, '18,-33 15.4,-34.6 13.6,-31 15.4,-27.6,1 18,-29.6 20,-32', { tone: 0.3 })
  piece(body, '28.6,-24.2 29.8,-22.4 28.8,-21.4 27.4,-22.6', { tone: 0.04, form: null })
  folds(body, ['-8,-24,0.2 -10,-20,0.5 -9,-17,0.2', '5,-25,0.2 7,-20,0.5 6,-16,0.2'], { alpha: 0.35 })
}
