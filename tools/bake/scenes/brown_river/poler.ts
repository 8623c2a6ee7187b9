import {
  clothOptions,
  folds,
  inScene,
  limbs,
  piece,
  type Body,
  type Look,
  type Place,
} from '../../kit/body.ts'
import { limb } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'
import { turned } from '../../kit/transform.ts'

/** At the stern, from behind, in a hooded rain cape: the weight on the rear leg, both hands on a pole that he leans into. */
export function poler(layer: Layer, at: Place, look: Look & { trousers: readonly string[] }) {
  const standing = { layer, at, look }
  const { trousers, skin = look.cloth } = look
  // bare shins, then trousers rolled below the knee
  limbs(standing, ['-11,-20,4.8 -12,-12,4 -12.8,-2,3.4', '6.6,-20,5 7,-11,4.2 6.8,-2,3.6'], {
    tone: 0.22,
    color: skin,
  })
  limbs(standing, ['-3.6,-44,9.6 -9.6,-28,7.6 -10.8,-15,6.2'], { tone: 0.28, color: trousers })
  limbs(standing, ['3,-44,10 6,-28,8 6.6,-14,6.4'], { tone: 0.4, color: trousers })
  const body = { ...standing, layer: turned(layer, [at.x, at.y - 42 * at.s], -0.08) }
  farArm(body)
  paint(
    body.layer,
    (g) =>
      limb(
        g,
        inScene(at, '-33,-128 -26,-84 -19.6,-40 -8,40').map((p, i) => [p[0], p[1], (1.4 - i * 0.1) * at.s]),
      ),
    { ...clothOptions(at, look), tone: 0.5, edge: [1, 90] },
  )
  fist(body, -25.6, -81.4)
  cape(body)
  nearArm(body)
  hood(body)
}

// The cape hangs from the shoulders to the hip, breaks there over a cord, and its skirt blows a little back.
function cape(body: Body) {
  piece(
    body,
    '-12,-53 -13.6,-46 -13.8,-40.6,1 -9,-38.4 -5.4,-39.4,1 -2,-35 4,-33.4 7,-34.6,1 10.6,-30.8 15.4,-31,1 14.4,-42 11,-53',
    { tone: 0.36 },
  )
  piece(
    body,
    '-5,-82.6 -10.2,-79.4 -13,-74 -13.6,-65 -12.6,-57 -13.4,-52.4 -6,-50.4 2,-50.2 11.4,-52 10.4,-58 10.8,-66 9.6,-74 6.6,-79.6 1.6,-82.4',
    { tone: 0.46, shadow: { dx: 0, dy: 0.8 * body.at.s, r: body.at.s, a: 0.5, inside: true } },
  )
  folds(
    body,
    [
      '-9,-76,0.2 -10.4,-66,0.6 -10,-54,0.2',
      '-3,-70,0.2 -3.4,-60,0.7 -4.4,-51.6,0.3',
      '7.4,-70,0.2 6.6,-61,0.6 7.4,-53,0.2',
      '-9,-50,0.3 -10,-44,0.7 -10.4,-38.6,0.2',
      '-1,-49,0.3 -1.4,-43,0.7 -1,-36,0.2',
      '7,-50,0.3 9,-42,0.7 10.4,-32,0.2',
    ],
    { alpha: 0.6 },
  )
}

// Upper arm out from the shoulder, forearm up to the pole.
function farArm(body: Body) {
  limbs(body, ['-8.6,-76.6,6.6 -13,-71.6,6.2 -16.6,-68.6,5', '-16.6,-68.6,5 -20.4,-74.8,4.2 -24.2,-80.2,3'], {
    tone: 0.38,
  })
}

// Across the body, the elbow low, the forearm level.
function nearArm(body: Body) {
  limbs(body, ['5.6,-76,6.8 1.6,-68,6.4 -5.2,-61.4,5.4', '-5.2,-61.4,5.4 -13,-62.2,4.6 -20,-62.6,3.3'], {
    tone: 0.52,
    shadow: { dx: 0.2 * body.at.s, dy: 0.8 * body.at.s, r: body.at.s, a: 0.45, inside: true },
  })
  folds(
    body,
    ['-7.6,-63.4,0.2 -5,-61.4,0.6 -4.4,-58.4,0.2', '-18,-64.4,0.2 -18.6,-62.4,0.5 -18.4,-60.8,0.2'],
    {
      alpha: 0.6,
    },
  )
  fist(body, -22.4, -62.8)
}

// Four fingers round the pole.
function fist(body: Body, x: number, y: number) {
  const skin = body.look.skin ?? body.look.cloth
  limbs(
    body,
    [-1.5, -0.5, 0.5, 1.5].map((row) => [
      [x + 1.4 + row * 0.1, y + row * 1.06, 1.1],
      [x - 0.4 + row * 0.14, y + row * 1.1 + 0.1, 1.15],
      [x - 1.7 + row * 0.14, y + row * 1.06 + 0.3, 0.9],
    ]),
    { tone: 0.6, color: skin },
  )
}

// The hood from behind, bent towards the pole; its cape lies over the shoulders.
function hood(body: Body) {
  const over = { dx: 0, dy: 0.6 * body.at.s, r: body.at.s, a: 0.45, inside: true }
  piece(
    body,
    '-4.4,-97.6 -8.2,-96 -10.2,-92 -10.4,-87.4 -9.4,-84 -11.4,-79.6 -11.2,-76.4,1 -5,-74.2 2,-74.6 7.6,-77,1 6.8,-80.4 3.4,-84.2 3.2,-89.4 1.6,-94.4 -1.2,-97',
    { tone: 0.56, color: body.look.scarf ?? body.look.cloth, shadow: over },
  )
  folds(
    body,
    [
      '-3.4,-96,0.2 -1.4,-90,0.6 -1.6,-84,0.2',
      '-8,-83,0.2 -3,-81.4,0.6 2,-83,0.2',
      '-7.6,-80.6,0.2 -8,-78,0.5 -7.8,-75.8,0.2',
      '2,-80.6,0.2 3,-78,0.5 3,-75.6,0.2',
    ],
    { alpha: 0.6 },
  )
}
