import { createCutter } from '../../kit/cutter.ts'
import { shifted, type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { DAY } from './counter.ts'

const SKIN = ['#5a3b2a', '#946a50', '#c99a7b', '#ecc9aa']
const CREASE = { color: '#5a3426', alpha: 0.4, dry: 0.1 } as const

// The wrist.
const at = (points: Points) => shifted(points, 1168, 580)

/** A right hand from the side of the thumb, a pen between thumb and index, its nib in one of the boxes. */
export function drawWritingHand(layer: Layer) {
  const skin = createCutter(
    layer,
    {
      color: SKIN,
      tone: 0.5,
      edge: [0.8, 26],
      wash: 0.16,
      washSize: 70,
      pool: 0.2,
      poolR: 3,
      form: { light: DAY, r: 7, amt: 0.34, steps: 4 },
      shadow: { dx: 2, dy: 3, r: 4, a: 0.45, color: '#1c0f0a', inside: true },
    },
    at,
  )
  // ring and middle finger, folded under
  skin.bars(['-38,10,22 -64,16,19 -80,24,14'], { tone: 0.3 })
  skin.bars(['-46,-4,23 -78,2,20 -96,14,17 -101,22,12'], { tone: 0.4 })
  // index: up to its middle joint, down along the pen
  skin.bars(['-52,-28,24 -82,-31,21 -102,-13,17 -110,5,12'], { tone: 0.52 })
  skin.sheet('40,-26,1 6,-27 -24,-36 -48,-42 -62,-37 -68,-24 -60,-8 -46,8 -18,21 12,24 40,25,1', {
    tone: 0.5,
    form: { light: DAY, r: 15, amt: 0.4, steps: 4 },
  })
  const pen = {
    color: ['#15191c', '#343c42', '#8d989c'],
    tone: 0.5,
    edge: [0.4, 20],
    form: { light: DAY, r: 2, amt: 0.5, steps: 3 },
  } as const
  skin.bars(['-128,27,1.6 -123,23,5 -88,-6,8 -44,-42,8'], pen)
  // its cap, put on the other end
  skin.bars(['-52,-36,10 -26,-57,10'], { ...pen, color: ['#1c2b44', '#35496a', '#8d9db4'] })
  // thumb
  skin.bars(['-2,4,27 -34,-1,25 -64,-6,21 -86,-2,17 -94,1,13'], { tone: 0.58 })
  skin.disc([-88, -4, 7, 3.6, 0.3], { tone: 0.9, form: null, shadow: null, alpha: 0.7 })
  skin.lines(
    [
      '-60,-15,0.6 -65,-7,2 -62,3,0.6',
      '-84,-40,0.6 -80,-32,2 -82,-24,0.6',
      '-103,-20,0.6 -100,-13,1.8 -104,-7,0.6',
      '-20,-30,0.6 -40,-36,2 -54,-38,0.6',
      '-8,10,0.6 -22,13,2 -38,8,0.6',
    ],
    CREASE,
  )
}
