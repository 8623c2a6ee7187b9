import { folds, limbs, piece, place, type Body } from '../../../kit/body.ts'
import { blob, limb, oval } from '../../../kit/brush.ts'
import { headPoints } from '../../../kit/kerchief.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { BULB } from './view.ts'

const HEIGHT = 540
/** The step her feet are on. */
const FOOT = { x: 1116, y: 880 }

/** Low on the stair, a bowl on her knees. Who sits there was sent back once, and has come again. */
export function drawWoman(layer: Layer) {
  const look = {
    cloth: ['#0d1016', '#1b212b', '#303743', '#5a5850', '#c49c66'],
    skin: ['#24160e', '#4a2e1c', '#7d5434', '#dca468'],
    hair: ['#0c0a09', '#1c1713', '#3a2f26', '#8a6c44'],
    trousers: ['#0b0b0c', '#1a1815', '#2f2a23', '#544a3a', '#a88452'],
    shoes: ['#060605', '#120f0c', '#2a231b', '#6a5236'],
    shawl: ['#1e1a16', '#3c352c', '#685c4a', '#9c8a6a', '#e4c894'],
    light: BULB,
    formLight: [1060, 0] as const,
    form: 0.44,
    rim: '#ffcf8a',
    rimAmt: 0.95,
    reach: 1500,
    line: '#07080a',
  }
  // her shade goes down the steps, away from the lamp
  paint(layer, blob('1080,770,1 1216,764 1290,812 1330,900 1340,940,1 1130,940,1 1110,860'), {
    color: '#060606',
    soft: 12,
    edge: [4, 50],
    pool: 0,
    alpha: 0.62,
  })
  const body: Body = { layer, at: place(FOOT.x, FOOT.y, HEIGHT, true), look }
  // the far leg, then the near one: she sits low, so that the knees are high
  limbs(body, ['-6,-25,13 11,-34,11.6 15,-30,10.4 18.6,-15,9.2 20,-6,8.6'], {
    tone: 0.3,
    color: look.trousers,
  })
  piece(body, '16.4,-6.4,1 23.6,-6.4,1 27,-5 29,-2.6 28.6,-0.8,1 16.6,-0.8,1', {
    tone: 0.26,
    color: look.shoes,
  })
  // trunk: bent over the bowl, the seat on the step
  piece(
    body,
    '-20,-18,1 -22,-24 -20.6,-33 -17.6,-43 -13,-51 -7,-55.6 -1,-55 3,-50 3.4,-42 1.4,-33 3,-24 0,-17.6,1',
    { tone: 0.44, shadow: { dx: 10, dy: 10, r: 10, a: 0.5 } },
  )
  limbs(body, ['-13,-23.6,14.4 4,-28,13 8.6,-30.4,12 10.8,-26,11 10.8,-13,10 10,-4.4,9.6'], {
    tone: 0.44,
    color: look.trousers,
  })
  piece(body, '6.2,-4.4,1 14.2,-4.4,1 17.6,-3.6 19.4,-1.2 19,1.4,1 6.4,1.4,1', {
    tone: 0.4,
    color: look.shoes,
    shadow: { dx: -4, dy: 4, r: 5, a: 0.6 },
  })
  folds(
    body,
    [
      '-15,-46,0.2 -17.6,-34,0.9 -17,-22,0.3',
      '-1,-44,0.2 -5,-36,0.9 -12,-31,0.2',
      '1,-30,0.2 -5,-27,0.9 -14,-26,0.2',
      '9,-32,0.2 7,-27,0.7 9,-21,0.2',
      '5.6,-14,0.2 9,-12,0.7 14,-13.4,0.2',
      '6,-8,0.2 10,-6.4,0.8 14,-8,0.2',
      '12,-31,0.2 9,-24,0.8 6,-21,0.2',
      '13.6,-25,0.2 11,-20,0.6 8,-19,0.2',
    ],
    { alpha: 0.6 },
  )
  bowl(layer)
  // near arm: shoulder, elbow against the ribs, forearm along the thigh, the hand under the bowl
  limbs(body, ['-9,-51,8.6 -9.6,-41,8 -6,-35.6,7 3,-36,5.8 9,-39,4.8'], { tone: 0.56 })
  folds(body, ['-13,-40,0.2 -9.6,-37.6,0.6 -5.6,-38.6,0.2', '2,-38.6,0.2 3.4,-36,0.5 3,-33.4,0.2'], {
    alpha: 0.6,
  })
  limbs(body, ['8.6,-39,4.4 12,-38,3.6 15.6,-36.4,2.2', '9.4,-40.6,2.4 12.4,-42.6,1.8'], {
    tone: 0.52,
    color: look.skin,
  })
  kerchiefed(body, look.shawl)
}

// Bowed: the front of the kerchief hangs past the brow, its corner over the nape, tied where the hair is; a lit edge of cheek.
function kerchiefed(body: Body, shawl: readonly string[]) {
  const q = headPoints({ x: 3.2, y: -60, k: 0.98, turn: 24 })
  const { look } = body
  limbs(body, ['-2.6,-55.4,7 1.6,-57.6,7'], { tone: 0.4, color: look.skin ?? look.cloth })
  // the collar she has turned up
  piece(body, '-12.4,-52 -8.4,-56.6 -4.4,-58,1 -2,-54.6 2.6,-51.8 3.2,-48.4,1 -3,-50.4 -8,-50', {
    tone: 0.58,
  })
  piece(body, q('4,-2.4 5.7,-1 6,1 5.8,3 4.5,5 2.6,6.2 0.6,5'), {
    tone: 0.66,
    pool: 0,
    color: look.skin ?? look.cloth,
  })
  // two ends hang from the knot, whatever the head does
  piece(body, '-5,-58,1 -2.6,-57 -4.4,-52 -7.6,-47,1 -9.6,-48.4,1 -7.6,-53', { tone: 0.42, color: shawl })
  piece(body, '-4.4,-58,1 -7.8,-56 -11.4,-53.6,1 -12.4,-56,1 -8.6,-58.6', { tone: 0.54, color: shawl })
  piece(
    body,
    q(
      '6.4,-5.4,1 3,-8.4 -1.6,-8.6 -5.4,-6 -7.2,-1.4 -6.8,3 -4.8,6.6,1 -0.8,7.4 2.8,7.4,1 4.4,4.8 5,1.4 6,-1.6',
    ),
    { tone: 0.48, color: shawl },
  )
  piece(body, q('-6.4,4 -4.2,3.4 -3,5.2 -4,7.4 -6.4,7'), { tone: 0.56, color: shawl })
  folds(
    body,
    [
      '5,-5.6,0.2 0.4,-3,0.6 -4.4,4,0.3',
      '1.4,-7.4,0.2 -3,-3.8,0.5 -5.6,3.4,0.2',
      '4,0.6,0.2 0,2.4,0.6 -3.4,5,0.2',
      '2.8,6,0.2 0,6,0.5 -3.2,6,0.2',
    ].map(q),
    { alpha: 0.6 },
  )
}

function bowl(layer: Layer) {
  const glaze: PaintOptions = {
    color: ['#2c2a24', '#6a624e', '#b5a67e', '#f0dcae'],
    tone: 0.44,
    edge: [1, 20],
    wash: 0.2,
    washSize: 40,
    pool: 0.14,
    form: { light: BULB, r: 10, amt: 0.4, steps: 4 },
    rim: { light: BULB, color: '#ffe8bc', w: 3, amt: 0.8 },
  }
  const [x, y] = [FOOT.x - 80, FOOT.y - 218]
  paint(
    layer,
    blob([
      [x - 38, y - 14, 1],
      [x - 30, y + 8],
      [x - 14, y + 22, 1],
      [x + 14, y + 22, 1],
      [x + 30, y + 8],
      [x + 38, y - 14, 1],
    ]),
    { ...glaze, shadow: { dx: 4, dy: 8, r: 7, a: 0.5 } },
  )
  paint(layer, (g) => oval(g, [x, y - 14, 38, 9]), { ...glaze, tone: 0.6 })
  paint(layer, (g) => oval(g, [x, y - 13, 33, 6.6]), {
    color: ['#4a2c12', '#8f6028', '#d8a456'],
    tone: 0.5,
    edge: [0.8, 12],
    pool: 0.1,
  })
  // a spoon stands in it
  paint(
    layer,
    (g) =>
      limb(g, [
        [x - 6, y - 14, 3],
        [x - 24, y - 44, 3.4],
      ]),
    {
      ...glaze,
      tone: 0.7,
      shadow: null,
    },
  )
}
