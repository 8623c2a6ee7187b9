import { folds, limbs, piece, place, type Body, type Look } from '../../kit/body.ts'
import { oval } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'

const SCARF = ['#1c070a', '#3c1013', '#5e1f20', '#7d352f']

/** Ji-young on the floor by the fire, her back to us and turned to it a quarter: one leg folded, one knee up, her arms round it. */
export function drawDaughter(layer: Layer, firelit: Pick<Look, 'light' | 'rim' | 'rimAmt' | 'line'>) {
  const look: Look = {
    ...firelit,
    formLight: [700, 560],
    form: 0.4,
    reach: 400,
    cloth: ['#08090c', '#14161b', '#292c32', '#50463e', '#94693f'],
    hair: ['#040303', '#0e0a09', '#241811', '#5a3d26'],
    skin: ['#2b160d', '#653a20', '#a86a3a', '#e2a464'],
  }
  const body: Body = { layer, at: place(316, 862, 720), look }
  const s = body.at.s
  const inside = { dx: -0.5 * s, dy: 0.7 * s, r: 0.9 * s, a: 0.5, inside: true } as const
  const trousers = { color: ['#080609', '#151015', '#2b2023', '#553b2e', '#96653c'] }
  paint(layer, (g) => oval(g, [330, 862, 210, 22], 0.02), {
    color: '#050302',
    soft: 11,
    pool: 0,
    alpha: 0.75,
  })
  piece(body, '-19,-1 -20,-6 -14,-11 -2,-12 10,-9 15,-4 14,1,1 -16,1,1', { ...trousers, tone: 0.34 })
  limbs(body, ['2,-8,13 12,-17,11.4 18.6,-24.6,9.4', '18.6,-24.4,9 21.6,-13,7.4 22.6,-3.6,6.4'], {
    ...trousers,
    tone: 0.46,
  })
  piece(body, '19.4,-5,1 25,-5.4 29.6,-2.2 29.8,0.4,1 18.6,0.8,1', { tone: 0.5 })
  folds(
    body,
    [
      '8,-12,0.2 13,-15,0.8 17,-20,0.2',
      '16,-27,0.2 18.4,-23,0.7 22,-21.6,0.2',
      '20,-6,0.2 22.4,-5,0.6 25,-6.4,0.2',
    ],
    { alpha: 0.6 },
  )
  // a back that rests on one hip, the left shoulder lower
  piece(
    body,
    '-13.4,-3 -15,-13 -13.8,-24 -11.4,-32.4 -7.4,-38.4 -2,-41.6 3.6,-41.8 7.4,-38 8.6,-30 8,-20 10.6,-11 11,-4,1 -2,-1.4',
    { tone: 0.44 },
  )
  folds(
    body,
    [
      '6,-32,0.2 0,-28.6,0.8 -5,-29,0.2',
      '-13.6,-20,0.2 -8,-16.6,0.9 0,-16.4,0.2',
      '9,-13,0.2 3,-11.4,0.8 -5,-12.4,0.2',
      '-8.6,-36,0.2 -8,-29,0.6 -10,-22,0.2',
      '-3,-38,0.1 -3.4,-26,0.4 -2,-6,0.15',
    ],
    { alpha: 0.55 },
  )
  // the near arm: elbow out, forearm round the shin
  limbs(body, ['20,-25,3.4 23.6,-24.4,3', '23,-25.4,1.7 25.6,-22.6,1.4', '23.4,-24.2,1.7 25,-21.4,1.3'], {
    color: look.skin ?? look.cloth,
    tone: 0.56,
  })
  limbs(body, ['13,-20.4,5.8 17.4,-23,5 21.4,-24.8,4.2'], { tone: 0.54, shadow: inside })
  limbs(body, ['4.6,-36.8,7.4 9.6,-28.4,7 12.6,-20.6,6.2'], { tone: 0.5, shadow: inside })
  folds(
    body,
    [
      '8,-24.4,0.2 11,-23.6,0.7 14.4,-24.6,0.2',
      '10.4,-18.4,0.2 13.4,-20.4,0.7 15,-23,0.2',
      '6,-31,0.2 9,-29.6,0.6 11.4,-31,0.2',
    ],
    { alpha: 0.6 },
  )
  head(body)
}

// Nape, hair drawn back to a low tail that falls to the left, an ear and a lit edge of cheek on the side of the fire.
function head(body: Body) {
  const { look } = body
  const hair = { color: look.hair ?? look.cloth }
  const skin = { color: look.skin ?? look.cloth }
  const wool = { color: SCARF, rim: { light: look.light, color: '#a8502c', w: 3, amt: 0.55, reach: 300 } }
  limbs(body, ['0.6,-39,6.4 1.6,-45,5.6'], { ...skin, tone: 0.3 })
  piece(body, '-7.4,-39.6 -4.6,-43 1,-44 6,-43.2 8.4,-40 7,-36.8 1,-35.6 -5,-36.4', { ...wool, tone: 0.46 })
  // one end down the back, frayed; the other goes over the shoulder to the fire
  piece(body, '0,-37.4,1 5,-37.6,1 5.4,-30 3.6,-22.4,1 1.6,-23.6,1 -0.8,-22,1 0.4,-30', {
    ...wool,
    tone: 0.38,
  })
  folds(body, ['-6,-40,0.2 0,-38,0.7 7,-40,0.2', '2.6,-36,0.2 3,-30,0.5 1.8,-24.6,0.2'], { alpha: 0.7 })
  piece(body, '6.6,-52.4 7.3,-51 7.3,-48.6 6.2,-46 4.8,-45.2 4.6,-50', { ...skin, tone: 0.3 })
  piece(
    body,
    '2.4,-58.6 -1.8,-57.4 -4.4,-53.8 -4.8,-49.6 -3.4,-45.8 -0.4,-43.6 3.4,-43.8 5.6,-45.8 6.7,-49 7.4,-51.6 7.6,-54.6 5.8,-57.6',
    { ...hair, tone: 0.44 },
  )
  piece(body, '3.8,-51 5.4,-51.6 6,-49.6 5,-47.6 3.8,-48', { ...skin, tone: 0.6 })
  folds(
    body,
    [
      '4.6,-57,0.1 0.6,-51,0.4 -2,-45.6,0.2',
      '7,-54.6,0.1 2.4,-49,0.35 -1,-44.8,0.2',
      '0.6,-58,0.1 -2.6,-52,0.35 -3,-46.6,0.2',
    ],
    { alpha: 0.6 },
  )
  piece(body, '-3,-46.4,1 0.4,-44.4,1 -0.6,-41 -3,-37 -6.2,-31.6,1 -7.6,-35 -6.2,-40', {
    ...hair,
    tone: 0.46,
  })
  limbs(body, ['-4,-44.6,1.2 -1,-42.6,1.4'], { color: SCARF, tone: 0.6 })
}
