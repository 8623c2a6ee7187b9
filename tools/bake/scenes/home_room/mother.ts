import { folds, limbs, piece, place, type Look } from '../../kit/body.ts'
import { limb, oval } from '../../kit/brush.ts'
import { kerchiefSide } from '../../kit/kerchief.ts'
import { paint } from '../../kit/paint.ts'
import { straight } from '../../kit/pen.ts'
import { type Layer } from '../../kit/stage.ts'

// What the kerchief leaves of a cheek, away from the fire.
const SHADED = ['#0c0604', '#1e100a', '#371e10', '#583418']

/** Mother on the floor with one knee up, mending over it: the needle hand lifted, wrist bent, the other holds the cloth. */
export function drawMother(
  layer: Layer,
  firelit: Pick<Look, 'light' | 'rim' | 'rimAmt' | 'line' | 'reach' | 'form' | 'formLight'>,
) {
  const at = place(874, 806, 680, true)
  const look = {
    ...firelit,
    cloth: ['#0a0708', '#1d1517', '#3c2a29', '#6e4a38', '#b07a4a'],
    work: ['#1b1c1e', '#3f4243', '#73736c', '#aaa48e', '#dccba2'],
    skin: ['#3a1d10', '#7d4a28', '#c78447', '#f4c07c', '#ffdca0'],
    kerchief: ['#0b0a0a', '#262320', '#5a4f40', '#a08a64', '#d8bd8a'],
  } satisfies Look
  const body = { layer, at, look }
  paint(layer, (g) => oval(g, [966, 800, 210, 26], 0.05), { color: '#050302', soft: 14, pool: 0, alpha: 0.7 })
  piece(body, '-20,-3 -21,-12 -16,-18 0,-19 16,-14 27,-6 28,0,1 -18,0,1', { tone: 0.32 })
  limbs(body, ['-4,-14,14 12,-26,11.6 15,-25,10 20,-8,8.4 22,-3,7'], { tone: 0.42 })
  piece(body, '17.6,-5,1 25,-5 30.4,-2 30,0.2,1 17,0.2,1', { tone: 0.36 })
  piece(body, '-19,-9 -20.6,-22 -18.4,-36 -11,-45.6 -3,-48 3,-44 5,-36 3,-26 5,-15 0,-8', { tone: 0.44 })
  folds(body, [
    '-13,-40,0.2 -15,-28,0.9 -13,-14,0.3',
    '-2,-22,0.2 -8,-16,0.9 -15,-13,0.2',
    '0,-12,0.2 10,-9,0.8 20,-9,0.2',
  ])
  // a length of grey cloth over the knee, hanging down before the shin
  piece(
    body,
    '7,-28.6 10.4,-31 14.6,-32 18.4,-29.8 21.8,-24.6 24.2,-17.6 26.2,-10,1 23.4,-8.6 20.6,-9.6 17.8,-8.4,1 16.4,-15 13.6,-20.4 8.4,-22.4 6.2,-24,1',
    { tone: 0.52, color: look.work, shadow: { dx: 5, dy: 7, r: 6, a: 0.5 } },
  )
  folds(
    body,
    [
      '12,-30,0.2 16.8,-25,0.6 19.4,-11,0.2',
      '15.4,-30.4,0.2 20,-24,0.5 23,-12,0.2',
      '9,-28,0.2 13.4,-24,0.5 16.4,-18,0.2',
    ],
    { alpha: 0.5 },
  )
  const skin = { color: look.skin }
  limbs(
    body,
    [
      '7.6,-26.6,3.4 11.6,-26.2,3',
      '11.4,-27.4,1.6 14.6,-26.6,1.2',
      '11.4,-26,1.6 14.8,-24.8,1.2',
      '11,-24.8,1.5 13.8,-23,1.1',
    ],
    { ...skin, tone: 0.5 },
  )
  limbs(body, ['-5,-42,8.4 -2.4,-31,7.8 4,-27.6,6.6'], { tone: 0.5 })
  limbs(body, ['2.4,-27.8,6.4 8,-29,5.2 12.6,-31.6,4'], { tone: 0.46, form: null })
  folds(body, ['-4,-33,0.2 -1.6,-30,0.7 0,-27,0.2', '1,-32,0.2 3.4,-29.6,0.6 5.6,-28.6,0.2'], { alpha: 0.5 })
  // the needle hand: back of it up, two fingers and the thumb closed on the needle
  piece(body, '12,-33.4 14.6,-36.4 17.4,-36.4 18.4,-34 16.4,-31.6 13.4,-30.4', { ...skin, tone: 0.62 })
  limbs(
    body,
    [
      '17,-35.6,1.7 19.8,-35.4,1.5 21,-37.6,1.1',
      '17.4,-34,1.7 20,-33.6,1.5 21.2,-35.8,1.1',
      '14.6,-35.8,1.6 17,-38.4,1.5 20.4,-38.4,1.1',
    ],
    { ...skin, tone: 0.7 },
  )
  // bowed to the needle: the cloth comes past the cheek
  kerchiefSide(
    { ...body, look: { ...look, scarf: look.kerchief, skin: SHADED } },
    { x: 1.6, y: -51, k: 1.06, turn: 22 },
    { long: 0.4 },
  )
  // a needle, and the thread taut between it and the cloth
  paint(
    layer,
    (g) => {
      straight(g, 1.5, [762, 632], [736, 566])
      limb(g, '736,568,2.4 731,556,2.2 726,543,1')
    },
    { color: '#ffe6b4', edge: [0.6, 20], pool: 0, alpha: 0.9 },
  )
}
