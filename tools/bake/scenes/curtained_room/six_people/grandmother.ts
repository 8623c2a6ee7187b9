import { folds, limbs, piece, place, type Body } from '../../../kit/body.ts'
import { kerchiefBack } from '../../../kit/kerchief.ts'
import { type Layer } from '../../../kit/stage.ts'

/** One of those whose shade is on the wall: nearest to us, from behind, cut by the frame; a kerchief, and cards that she holds where the others can't see. */
export function drawGrandmother(layer: Layer, lamp: readonly [number, number]) {
  const body: Body = {
    layer,
    at: place(1490, 1018, 640),
    look: {
      light: lamp,
      formLight: [1000, 500],
      form: 0.36,
      rim: '#f0bc70',
      rimAmt: 0.8,
      reach: 800,
      line: '#080605',
      cloth: ['#0c0908', '#191310', '#2a211a', '#4a3b2a', '#a88650'],
      scarf: ['#23211a', '#433f32', '#6c6650', '#a89a70', '#e0c48c'],
      hair: ['#1a1815', '#37332c', '#5a5448', '#a08c64'],
      skin: ['#1f140c', '#3d2817', '#6d4a2c', '#d8a868'],
      work: ['#4a4230', '#9a8a62', '#dcc894', '#f6e6b8'],
    },
  }
  const { look } = body
  const skin = { color: look.skin ?? look.cloth, pool: 0.22 }
  // the fan, then the fist under it
  for (const turn of [-46, -24, -4, 18]) {
    const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
    const corner = (x: number, y: number) => `${-18.6 + x * c - y * s},${-28 + x * s + y * c},1`
    piece(body, [corner(-2.4, 0), corner(-2.6, -11), corner(2.6, -11), corner(2.4, 0)].join(' '), {
      tone: 0.5,
      color: look.work ?? look.cloth,
      form: null,
      shadow: { dx: 3, dy: 2, r: 3, a: 0.5 },
    })
    const pips = [-9.2, -7, -4.8].map((y, i) =>
      `${corner(i * 0.9 - 1, y)},0.7 ${corner(i * 0.9 - 0.8, y)},0.7`.replaceAll(',1,', ','),
    )
    limbs(body, pips, { tone: 0.1, color: look.cloth, rim: null, form: null })
  }
  limbs(body, ['-11,-29,8.6 -15.6,-20,8.2 -19,-13,7.4'], { tone: 0.4 })
  limbs(body, ['-19,-13,7.2 -19.4,-19,6.2 -19,-24,5.2'], { tone: 0.54 })
  piece(body, '-21.8,-24,1 -22,-28 -20.4,-31 -17.6,-31.4 -16,-28.6 -16.4,-24,1', { ...skin, tone: 0.5 })
  limbs(
    body,
    ['-21.4,-27.6,2.1 -17.4,-28.2,1.9', '-21.2,-29.8,2.1 -17.4,-30.4,1.8', '-21,-25.6,2 -17.6,-25.8,1.7'],
    {
      ...skin,
      tone: 0.58,
    },
  )
  limbs(body, ['-21.8,-23.6,1.7 -19,-22.8,1.9 -16.2,-23.8,1.7'], { tone: 0.6 })
  piece(
    body,
    '-17,6,1 -17,-12 -16,-24 -12.4,-31.6 -5.6,-35.6 0.6,-37 7,-35.4 13,-31.4 16.4,-24 17.6,-12 17.6,6,1',
    { tone: 0.45 },
  )
  folds(
    body,
    [
      '-11.4,-29,0.2 -12.6,-18,0.8 -10.6,-4,0.2',
      '11.6,-29,0.2 12.4,-19,0.8 10.4,-6,0.2',
      '-5,-30,0.2 -1.6,-18,0.6 -3,-5,0.2',
      '6,-28,0.2 3.6,-19,0.7 4.6,-8,0.2',
    ],
    { alpha: 0.6 },
  )
  kerchiefBack(body, { x: -1.4, y: -45.6, k: 0.98, turn: -6 }, { long: 0.6 })
}
