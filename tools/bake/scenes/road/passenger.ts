import { folds, piece, place, type Body } from '../../kit/body.ts'
import { scarfFromBehind } from '../../kit/scarf.ts'
import { type Layer } from '../../kit/stage.ts'

/** Ji-young at the left edge of the picture, cut by it: a shoulder, the scarf, her hair. */
export function drawPassenger(layer: Layer, light: readonly [number, number]) {
  const body: Body = {
    layer,
    at: place(104, 1480, 1080),
    look: {
      cloth: ['#07090d', '#121820', '#242b33', '#4d4a44', '#8a7458'],
      hair: ['#060608', '#100f12', '#241f1e', '#66503a'],
      skin: ['#1c110c', '#4a2e20', '#91603c', '#d79c62'],
      scarf: ['#22090d', '#481418', '#6c2427', '#8f3d36'],
      light,
      formLight: light,
      form: 0.4,
      rim: '#f0ae66',
      rimAmt: 0.7,
      line: '#050507',
    },
  }
  piece(body, '-3,-83 -10,-80.4 -15,-75 -17,-66 -17,-50,1 17,-50,1 17.6,-62 16,-72 13,-77.6 6,-81.6', {
    tone: 0.36,
  })
  // the sleeves begin where the cloth turns; a row of quilting across the shoulders
  folds(
    body,
    [
      '-12,-78,0.1 -10,-72,0.4 -9.4,-64,0.6 -9.6,-52,0.3',
      '12.4,-77,0.1 10.4,-72,0.4 9.8,-64,0.6 10,-52,0.3',
      '-9.4,-69,0.2 -2,-67.6,0.4 9.6,-68.6,0.2',
      '-9.4,-60,0.2 -2,-58.6,0.4 9.6,-59.6,0.2',
      '13,-70,0.1 14.4,-63,0.5 14,-54,0.2',
      '10.4,-66,0.2 13,-64.6,0.4 16,-65.4,0.2',
    ],
    { alpha: 0.5 },
  )
  scarfFromBehind(body)
}
