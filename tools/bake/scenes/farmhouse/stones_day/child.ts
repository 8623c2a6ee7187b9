import { folds, limbs, piece, place, type Body, type Look } from '../../../kit/body.ts'
import { oval } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SKY } from './palette.ts'

/** Xiaoman in a boy's jacket too big for her, squatting over her river with her back half to us. */
export function drawChild(layer: Layer) {
  const look: Look = {
    cloth: ['#24303a', '#41535e', '#6b808a', '#a3b3b6'],
    hair: ['#0b0c10', '#1a1c22', '#343840'],
    skin: ['#5a3626', '#95644a', '#c99473', '#eac3a2'],
    band: ['#7a5a20', '#c99a44'],
    light: SKY,
    form: 0.38,
    rim: '#f4f4e6',
    rimAmt: 0.7,
    line: '#0a0e10',
  }
  const body: Body = { layer, at: place(1176, 312, 300), look }
  const boot = { color: ['#3a3222', '#7a6a3c', '#b8a460', '#ece0a0'], tone: 0.46 }
  paint(layer, (g) => oval(g, [1188, 312, 62, 13]), {
    color: '#1d1f1c',
    edge: [3, 20],
    soft: 5,
    pool: 0,
    alpha: 0.6,
  })
  piece(body, '-12,-12,1 -6,-12.4,1 -5.4,-4 -6,0.6,1 -15,0.8,1 -15.4,-2.4 -12.4,-4.4', boot)
  piece(body, '0,-11.4,1 6.4,-11.4,1 7,-3 6.6,1.6,1 -3,2,1 -3.4,-1.4 0,-3.6', boot)
  piece(body, '-14,-17 -9,-21 6,-20 11,-14 8,-8 -8,-8.4 -13,-11', {
    color: ['#1a1a1e', '#34343a', '#5c5a60'],
    tone: 0.4,
  })
  // the arm that reaches to the pebbles
  limbs(body, ['-8,-29,6 -15,-22,5.6 -21,-13,4.6'], { tone: 0.4 })
  limbs(body, ['-21.4,-12.6,3 -23.6,-8.4,2.4', '-22,-11,1.6 -25.4,-8.6,1.2'], {
    color: look.skin ?? look.cloth,
    tone: 0.56,
  })
  piece(
    body,
    '-9.4,-32 -3,-35 4,-34.4 9.4,-30 13,-21 13.4,-12 11,-6.4,1 2,-7.8 -8,-7,1 -10.6,-16 -11.4,-25',
    { tone: 0.5 },
  )
  folds(
    body,
    [
      '-7,-28,0.2 -4,-20,0.6 -6,-10,0.2',
      '9,-27,0.2 6,-20,0.7 0,-17,0.2',
      '11.6,-16,0.2 7,-13,0.6 2,-12.6,0.2',
      '0,-34,0.2 1.4,-22,0.4 1,-9,0.2',
    ],
    { alpha: 0.5 },
  )
  piece(body, '-7.4,-33 -2.4,-36.4 3.4,-35.6 6.4,-32 1,-30.6 -5,-30.4', { tone: 0.36 })
  // a child's head, bent; two tufts, one higher
  piece(body, '-9.4,-39 -10.6,-38.4 -10.4,-36.2 -9,-35.4', { color: look.skin ?? look.cloth, tone: 0.6 })
  piece(body, '-3,-49.6 -7,-48 -9.6,-44 -9.6,-39.4 -7.4,-35 -3,-33.2 1.6,-34.4 4.6,-38.4 4.6,-43.4 1.4,-48', {
    color: look.hair ?? look.cloth,
    tone: 0.44,
  })
  limbs(body, ['3.4,-43.6,3 8,-44,4 9.6,-40,1.4', '-7.6,-46.4,2.6 -11.6,-48.6,3.6 -14,-46,1.2'], {
    color: look.hair ?? look.cloth,
    tone: 0.4,
  })
  limbs(body, ['3.6,-45,1.3 4.6,-42.2,1.3', '-8.8,-45,1.3 -7.2,-47.8,1.3'], {
    color: look.band ?? look.cloth,
    tone: 0.6,
  })
  folds(body, ['-3,-49,0.1 -3.4,-42,0.4 -3,-34.6,0.2'], {
    color: look.skin ?? look.cloth,
    tone: 0.2,
    alpha: 0.5,
  })
}
