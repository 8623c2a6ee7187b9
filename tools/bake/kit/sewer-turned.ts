import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { toPoints, type Point, type Points } from './points.ts'
import { type Layer } from './stage.ts'

type Sewer = Look & {
  stool: readonly string[]
  trousers: readonly string[]
  shoes: readonly string[]
}

/**
 * At a sewing machine, from behind and a little from the right: on a stool (its top at y = -26), bent towards the needle,
 * the right forearm out on the bed, both knees under the table. Give where the stool stands; the table's top is y = -44.
 */
export function sewerTurned(layer: Layer, at: Place, look: Sewer) {
  const body: Body & { look: Sewer } = { layer, at, look }
  legs(body)
  torso(body)
  headBent(body)
  arm(body)
}

function legs(body: Body & { look: Sewer }) {
  const { stool, trousers, shoes } = body.look
  const cloth = { color: trousers }
  // the left leg, farther in and drawn back
  limbs(body, ['2,-30,11 15,-30.4,8.6 17,-28,7.4 13.6,-10,5.4'], { tone: 0.22, ...cloth, rim: null })
  piece(body, '10,-10,1 16,-9.6,1 20,-6 20.6,-4,1 10,-4,1', { tone: 0.24, color: shoes, rim: null })
  limbs(body, ['-8,-24,2.6 -11.4,0,2.4', '8,-24,2.6 11,0,2.4', '-9.6,-10,1.8 9.6,-10,1.8'], {
    tone: 0.44,
    color: stool,
  })
  piece(body, '-11.6,-26.6 -10,-28 9,-28 11.4,-26.4 10.4,-24.4 -10.6,-24.4', { tone: 0.5, color: stool })
  // seat, thigh, knee and shin of the right
  piece(
    body,
    '-9.6,-38,1 -12,-33 -12.6,-28.4 -9,-25.4,1 2,-24.8 14,-24 22,-23.6 26,-26 26.4,-30 23.4,-33.4 16,-34.6 9.6,-38,1',
    { tone: 0.4, ...cloth },
  )
  limbs(body, ['22.6,-29,8.4 22.8,-20,7.4 21,-7,5.4'], { tone: 0.44, ...cloth })
  folds(
    body,
    [
      '-10,-31,0.2 -5,-28.4,0.8 2,-29,0.2',
      '8,-36,0.2 9,-32,0.9 14,-30,0.2',
      '17,-27,0.2 21,-26.6,0.8 25,-29,0.2',
      '20,-22,0.2 22.6,-20.6,0.7 25.6,-22,0.2',
      '19,-13,0.2 21.4,-12,0.6 23.6,-13,0.2',
    ],
    { alpha: 0.65 },
  )
  piece(body, '18.2,-7,1 23.4,-7.4,1 27,-4 31.4,-2.6 31.8,-0.6,1 18,-0.4,1', { tone: 0.42, color: shoes })
}

function torso(body: Body) {
  const back =
    '-10,-35,1 -11,-43 -11.4,-51 -9.6,-57.6 -6.4,-61.4 -1.6,-64 4,-66.4 9.4,-65.8 13,-62 13,-54 10.6,-45 10.8,-35.6,1 0,-33.4'
  piece(body, back, { tone: 0.42 })
  folds(
    body,
    [
      '-7.4,-58,0.2 -9,-50,0.7 -7.4,-42,0.2',
      '9,-57,0.2 8.6,-50,0.8 5,-44,0.2',
      '9.6,-50,0.2 6,-43,0.9 -1,-39.6,0.2',
      '10,-43,0.2 5,-38,0.8 -3,-36.6,0.2',
      '-9.6,-40,0.2 -5,-37,0.6 0,-37.4,0.2',
    ],
    { alpha: 0.6 },
  )
  // the rib of the knit
  piece(body, '-10.2,-37,1 0,-35 11,-37.4,1 11.2,-34 0,-31.4 -10.4,-33.4', { tone: 0.36 })
}

function arm(body: Body) {
  const { skin, cloth } = body.look
  const flesh = { color: skin ?? cloth }
  // the left hand, beyond, flat on the cloth
  limbs(body, ['19,-47.4,4.6 23,-48.6,4'], { tone: 0.4 })
  limbs(body, ['23,-48.8,3.4 26.6,-48.6,2.8 28.4,-47.8,1.3'], { tone: 0.56, ...flesh })
  limbs(body, ['15.2,-46,7.6 20,-45.6,6.2 25.2,-46,4.8'], { tone: 0.48 })
  limbs(body, ['9.4,-60.6,8.6 13.6,-54,8.6 16,-46.6,7.6'], { tone: 0.5 })
  folds(
    body,
    [
      '9,-55,0.2 13,-52.4,0.7 17,-54,0.2',
      '12,-48,0.2 14.6,-46.4,0.8 16,-43.6,0.2',
      '16.4,-49.4,0.2 18.4,-47,0.7 18.6,-43.4,0.2',
      '7,-63.6,0.2 9.6,-60,0.6 9,-55,0.2',
    ],
    { alpha: 0.65 },
  )
  // cuff, back of the hand, two fingers at the foot of the needle
  limbs(body, ['24.6,-48,1.4 25.6,-43.8,1.4'], { tone: 0.62 })
  limbs(body, ['26,-46,4 28.4,-46.4,3.8', '28.4,-47.2,2 31.4,-47,1.4', '28.6,-45.6,2 31.6,-45,1.3'], {
    tone: 0.66,
    ...flesh,
  })
}

// Bent to the right and down; the face is on the far side, but for the edge of a cheek.
function headBent(body: Body) {
  const { skin, hair, scarf, cloth } = body.look
  const turn = 0.3
  const cos = Math.cos(turn)
  const sin = Math.sin(turn)
  const q = (points: Points): Point[] =>
    toPoints(points).map(([x, y, w]) => [7.4 + x * cos - y * sin, -74.6 + x * sin + y * cos, w])
  const wool = { color: scarf ?? cloth }
  piece(body, q('-3,4,1 4,4,1 4.4,9 -4,9.4'), { tone: 0.36, color: skin ?? cloth })
  // the end of it, down the middle of the back
  piece(body, '2,-67,1 -3.2,-65.6 -5.6,-60 -6.2,-52 -6,-45.4,1 -1,-45,1 -0.8,-53 0.6,-60 4,-64.4,1', {
    tone: 0.42,
    ...wool,
    shadow: { dx: -0.5 * body.at.s, dy: 0.6 * body.at.s, r: body.at.s, a: 0.45, inside: true },
  })
  folds(body, ['-1.4,-64,0.2 -4,-56,0.7 -4.4,-46,0.2', '1.2,-63,0.2 -1.6,-56,0.6 -2.4,-46,0.2'], {
    alpha: 0.6,
  })
  limbs(
    body,
    [
      '-5.6,-45.6,0.7 -5.8,-43.4,0.3',
      '-4.2,-45.4,0.7 -4.3,-43.2,0.3',
      '-2.8,-45.4,0.7 -2.8,-43.2,0.3',
      '-1.5,-45.2,0.7 -1.4,-43,0.3',
    ],
    {
      tone: 0.4,
      ...wool,
      form: null,
    },
  )
  piece(body, q('3.6,-3.4 6.4,-1.6 6.9,1.6 5.6,4.6 3.4,6.4 1,4'), { tone: 0.44, color: skin ?? cloth })
  piece(body, q('1,-7.8 -3,-7 -5.8,-4 -6.4,0.4 -5,4.6 -2,7.2 1.6,6.8 3.6,4.4 4,1.4 5.4,-1.6 4.6,-5.6'), {
    tone: 0.42,
    color: hair ?? cloth,
  })
  piece(body, q('3.4,0.2 4.8,-0.4 5.2,1.4 4.2,3 3.2,2.2'), { tone: 0.62, color: skin ?? cloth })
  folds(
    body,
    [
      q('3.6,-5,0.1 -0.4,-2,0.4 -3,4.6,0.2'),
      q('0.4,-7,0.1 -3,-3.4,0.35 -4,3.4,0.2'),
      q('4.4,-2,0.1 1.6,1.6,0.4 -1.4,5.4,0.2'),
    ],
    { alpha: 0.6 },
  )
  piece(body, q('-6,11,1 -6.4,8 -3.4,6.8 1,7.6 4.6,5.6 7,7 6.4,10.6,1 2,12.6 -2.4,13'), {
    tone: 0.5,
    ...wool,
  })
  folds(body, [q('-5.4,10,0.2 0,10,0.7 6,7.8,0.2'), q('-3,12,0.2 1.4,11.4,0.5 5.6,9.4,0.2')], { alpha: 0.6 })
  // the low tail has come out over the wool
  piece(body, q('-4,3.4 -0.8,5 -1,9 -2.4,14 -4.4,18.6,1 -6.4,14 -6.2,8'), {
    tone: 0.36,
    color: hair ?? cloth,
  })
  piece(body, q('-4.8,5,1 -0.8,6.4,1 -1.2,8 -5.2,6.8,1'), { tone: 0.74, color: hair ?? cloth, rim: null })
}
