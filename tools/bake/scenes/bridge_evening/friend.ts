import { folds, piece, place, type Look } from '../../kit/body.ts'
import { createCutter } from '../../kit/cutter.ts'
import { type Point } from '../../kit/points.ts'
import { standerBack } from '../../kit/standers.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { WEST } from './palette.ts'

const LOOK: Look = {
  cloth: ['#0f1219', '#202631', '#3b4250', '#646876'],
  kerchief: ['#1f2430', '#434a57', '#757b82', '#b3afa6'],
  skin: ['#38251d', '#6b4737', '#a4735a'],
  hair: ['#0a0b0f', '#191b21'],
  light: WEST,
  form: 0.32,
  rim: '#e9bd86',
  rimAmt: 0.85,
  line: '#07090d',
}

/** The one who counts, on the pavement, with her shopping. */
export function drawFriend(layer: Layer, rng: Rng) {
  const kerb = createCutter(layer, {
    color: ['#14171e', '#272b34', '#434650', '#6b6868'],
    tone: 0.42,
    edge: [2.4, 60],
    wash: 0.24,
    washSize: 140,
  })
  kerb.board('-20,838 700,812 1130,806 1640,830 1640,940 -20,940', {
    rim: { light: WEST, color: '#b98f6c', w: 3, amt: 0.5 },
    shadow: { dx: 0, dy: -6, r: 8, a: 0.4 },
  })
  const joints = Array.from({ length: 9 }, (_, i): Point[] => [
    [80 + i * 180, 834 - i * 4, 2],
    [20 + i * 196 + rng.normal() * 6, 930, 4],
  ])
  kerb.lines(joints, { alpha: 0.5, dry: 0.1 })
  const shade = createCutter(layer, { color: '#07090d', soft: 6, edge: [3, 30], pool: 0, alpha: 0.55 })
  shade.bars(['470,868,26 560,874,34 690,882,20'])
  const at = place(470, 872, 392)
  standerBack(layer, at, LOOK)
  const body = { layer, at, look: LOOK }
  const cloth = { color: LOOK.kerchief ?? LOOK.cloth, tone: 0.44 }
  piece(
    body,
    '0,-101 -4.6,-99.6 -7.2,-95.6 -7.4,-90.6 -6.6,-86 -7.8,-81,1 -2,-77 0,-74.6,1 2.4,-77.2 7.4,-81,1 6.2,-86 7,-91 6.8,-95.8 4.4,-99.8',
    cloth,
  )
  folds(
    body,
    [
      '-4.6,-97,0.2 -2.6,-89,0.7 -0.6,-80,0.3',
      '4.4,-97,0.2 3,-89,0.7 0.6,-80,0.3',
      '-6,-85,0.2 0,-82.6,0.6 6,-85,0.2',
    ],
    { alpha: 0.6 },
  )
  // what she had gone out for
  const bag = { color: ['#1d1b1a', '#443c33', '#7b6b55', '#a8946f'], tone: 0.44 }
  piece(body, '-27,-1,1 -29,-9 -26,-17 -21.6,-21 -17.4,-20 -13.6,-15 -12.4,-7 -13.6,0.6,1 -20,1.6', bag)
  piece(body, '-22,-20,1 -24,-25 -21,-24 -18.6,-26.4 -17.6,-20,1', bag)
  folds(body, ['-20,-20,0.2 -22.6,-11,0.7 -22,-1,0.3', '-19,-20,0.2 -16.6,-10,0.7 -17,-1,0.3'], {
    alpha: 0.5,
  })
}
