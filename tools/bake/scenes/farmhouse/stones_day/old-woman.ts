import { folds, limbs, piece, place, type Body, type Look } from '../../../kit/body.ts'
import { blob, oval } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SKY } from './palette.ts'

/** Old Mrs Zhang low on the slope, side on, knees drawn up, the soap in her hands; her kerchief hides all of the head that looks to the two at the water. */
export function drawOldWoman(layer: Layer) {
  const look: Look = {
    cloth: ['#1f262c', '#39444c', '#5d6870', '#949c9d'],
    scarf: ['#3b3b4c', '#5c6078', '#878ca0', '#c6c8cc'],
    skin: ['#5a3626', '#95644a', '#c99473', '#eac3a2'],
    light: SKY,
    form: 0.36,
    rim: '#f2eedc',
    rimAmt: 0.55,
    line: '#12181c',
  }
  const body: Body = { layer, at: place(1420, 178, 392), look }
  paint(layer, (g) => oval(g, [1386, 182, 128, 17], 0.03), {
    color: '#1d1f1a',
    edge: [4, 26],
    soft: 7,
    pool: 0,
    alpha: 0.66,
  })
  drawLegs(body)
  // padded coat: a round back, its skirt spread where she sits
  piece(
    body,
    '14,0.6,1 13.4,-9 12.6,-20 10.4,-31 5.6,-39 -0.6,-43 -7.6,-42 -11.6,-36 -12.8,-26 -12.4,-16 -14,-6,1 -4,1.6 6,2',
    { tone: 0.42 },
  )
  folds(
    body,
    [
      '9.6,-30,0.2 8,-22,0.6 9,-13,0.2',
      '11.6,-14,0.2 7,-9,0.8 0,-7.4,0.2',
      '-11,-20,0.2 -6,-14,0.7 1,-12.6,0.2',
      '8,-3,0.2 4,-6,0.6 -3,-7,0.2',
    ],
    { alpha: 0.55 },
  )
  drawArm(body)
  drawKerchief(body)
  // grass of the slope before her hem
  paint(layer, blob('1372,186 1388,176 1404,184 1424,177 1446,185 1470,178 1492,187 1440,194'), {
    color: ['#45452f', '#67654a', '#8c8866'],
    edge: [4, 9],
    pool: 0,
    wash: 0.3,
    washSize: 30,
  })
}

// Two shins up, the near knee higher; cloth shoes flat on the ground.
function drawLegs(body: Body) {
  const trousers = { color: ['#16191c', '#2b3034', '#484d50', '#777a78'] }
  const shoe = { color: ['#101114', '#26272b', '#4c4c50'], tone: 0.4 }
  const sock = { color: ['#8a8578', '#c4bda8', '#e6dfca'], tone: 0.46, rim: null }
  limbs(body, ['-4,-9,12 -20,-27.6,10.4 -28.6,-6,7.4'], { ...trousers, tone: 0.3 })
  piece(body, '-31,-4.6,1 -25.6,-4.6,1 -25,-0.6,1 -35.4,-0.4,1 -36,-2.4', shoe)
  limbs(body, ['-2,-8,13.6 -17.4,-28,11.6'], { ...trousers, tone: 0.46 })
  limbs(body, ['-17.4,-28,11.2 -22.4,-6,8'], { ...trousers, tone: 0.4 })
  limbs(body, ['-25.6,-4.8,2.4 -19.4,-4.4,2.4'], sock)
  piece(body, '-25.4,-3.8,1 -19,-3.4,1 -18,1,1 -30,1.4,1 -31,-0.8', shoe)
}

// The elbow beside the thigh, the forearm over the knee, a square of soap held in both hands.
function drawArm(body: Body) {
  const { s } = body.at
  const over = { dx: -0.6 * s, dy: 1.2 * s, r: 1.4 * s, a: 0.5, inside: true }
  const skin = { color: body.look.skin ?? body.look.cloth, rim: null }
  limbs(body, ['-24,-32.6,4 -28.6,-33,3.4'], { ...skin, tone: 0.34 })
  piece(body, '-33.8,-37.4,1 -26.8,-38.6,1 -26.2,-32.6,1 -33.2,-31.4,1', {
    color: ['#8a6f36', '#b99a58', '#dcc68c', '#f2e4ba'],
    tone: 0.54,
  })
  limbs(body, ['-2.6,-36.4,9.6 -5.6,-27,9'], { tone: 0.52, shadow: over })
  limbs(body, ['-5.6,-26.4,8.6 -15,-29.6,7.6 -22,-32,6.2'], { tone: 0.5, shadow: over })
  folds(body, ['-9.6,-24,0.2 -6.6,-26.6,0.7 -2,-26,0.2', '-9,-31.6,0.2 -7.6,-28.6,0.6 -4,-27,0.2'], {
    alpha: 0.6,
  })
  limbs(body, ['-22,-31.8,4.6 -26.4,-32.4,4.2 -29.4,-34.6,2.2'], { ...skin, tone: 0.44 })
}

// Tied under the chin, its front edge well before the face, the corner down over the collar.
function drawKerchief(body: Body) {
  const color = body.look.scarf ?? body.look.cloth
  piece(body, '-2,-47,1 5.6,-45 8.6,-38.6 6.6,-34.6,1 0,-37.6 -6,-40,1', { color, tone: 0.36 })
  piece(
    body,
    '-14.6,-53.6 -13.4,-58 -9.4,-60.8 -3.4,-60.6 1.2,-57.2 2.8,-51.6 1.6,-46.6 -1.6,-42.8 -6.6,-40.6 -11.4,-40.8 -13.6,-43,1 -13.2,-47 -14,-50.6',
    { color, tone: 0.52 },
  )
  piece(body, '-12.6,-42.4,1 -9.4,-42.6,1 -9,-38 -10.6,-34.6,1 -13.4,-35.4,1', { color, tone: 0.44 })
  folds(
    body,
    [
      '-13,-56.6,0.2 -8,-52,0.5 -9.6,-44,0.2',
      '-9,-60,0.2 -4,-54,0.6 -6.6,-45,0.2',
      '-3,-59.6,0.2 -0.4,-53,0.5 -3.4,-45.4,0.2',
      '4,-44,0.2 3,-40.6,0.4 4.4,-36.6,0.2',
    ],
    { alpha: 0.45 },
  )
}
