import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { napeHead } from './nape-head.ts'
import { type Layer } from './stage.ts'

/** What the far arm does: holds a cup, or lies on a knee that is drawn up. */
type Arm = 'cup' | 'knee'

/** Ji-young seated, from behind and a quarter turned to the right: left shoulder low, scarf wound once, its end over the right shoulder to the front or tucked in; cut by the frame below the hips. */
export function quarterBack(
  layer: Layer,
  at: Place,
  look: Look,
  { arm = 'cup', tucked = false }: { arm?: Arm; tucked?: boolean } = {},
) {
  const body: Body = { layer, at, look }
  if (arm === 'knee') {
    limbs(body, ['4,-43,15 20,-55,13 24,-55,11.6 28,-40,10 30,-22,9'], { tone: 0.36 })
    folds(body, ['17,-57,0.2 20,-51,0.8 26,-47,0.2', '10,-50,0.2 14,-45,0.8 16,-40,0.2'], { alpha: 0.6 })
  }
  if (arm === 'cup') cupArm(body)
  else kneeArm(body)
  // near arm: elbow back, the forearm goes forward where we don't see it
  limbs(body, ['-10.8,-74.6,8.6 -14.4,-65,8.4 -16,-55.6,7.6 -13,-48,6.4 -6,-45,5.4'], { tone: 0.4 })
  piece(
    body,
    '-1,-83,1 -6,-81.6 -11.6,-78 -15,-72 -15.4,-62 -13.6,-52 -14,-44 -16.4,-34 -17,-18,1 14,-18,1 14,-34 11.6,-46 11,-55 12.4,-64 12.6,-71 10.4,-77.4 6,-81.6',
    { tone: 0.45 },
  )
  // the yoke of the coat lies over it, cut on its own
  piece(
    body,
    '-1,-83.4,1 -6,-82 -11.8,-78.2 -14.8,-72.6 -14.6,-69.4,1 -8,-68 0,-67.4 8,-68.4 13,-70.4,1 12.6,-73.4 10.4,-77.6 6,-82',
    { tone: 0.52, rim: null, shadow: { dx: 0, dy: 4, r: 5, a: 0.4, inside: true } },
  )
  folds(
    body,
    [
      '-19,-57,0.2 -17,-55,0.7 -14.4,-56,0.2',
      '-12.4,-71,0.2 -11,-63,0.7 -12,-56,0.2',
      '5,-76,0.2 1.6,-62,0.6 2.6,-40,0.3',
      '9.6,-66,0.2 8,-59,0.8 4,-52,0.2',
      '-12,-46,0.3 -3,-42,0.9 10,-45,0.3',
      '-13,-38,0.2 -9,-30,0.8 -10,-20,0.3',
      '9,-40,0.2 6,-31,0.7 8,-20,0.3',
      '-10.6,-75,0.2 -5,-71.6,0.9 1.6,-72.6,0.2',
      '-9,-66,0.2 -5.4,-60,0.8 -5.6,-51,0.2',
    ],
    { alpha: 0.6 },
  )
  napeHead(body, { x: 2.4, y: -93.4, k: 0.96, bow: 4, hair: 'none' })
  const wool = look.scarf ?? look.cloth
  // the end that goes over the shoulder, then the wound part
  if (!tucked)
    piece(body, '5,-85 9.6,-83 12.6,-77 14.4,-69 14,-63.4,1 9.8,-64,1 9.6,-72 7,-79', {
      tone: 0.42,
      color: wool,
    })
  piece(
    body,
    '-6.4,-80,1 -6.6,-84 -4,-87.4 0.6,-87.2 5.6,-88.2 9.2,-86 9.4,-82 6.6,-79.4 1,-78.6 -3.6,-78.2',
    { tone: 0.5, color: wool },
  )
  // what is left of it is pushed under the collar
  if (tucked) piece(body, '-3.6,-79.6,1 3,-79.4,1 4,-76 1.4,-73 -2,-74.4', { tone: 0.38, color: wool })
  folds(
    body,
    [
      '-5.8,-83,0.2 1,-82.4,0.7 8.6,-84.6,0.2',
      '-4.6,-80.4,0.2 2,-80,0.5 8,-81.4,0.2',
      tucked ? '-1.6,-79,0.2 0.4,-77,0.5 1,-74.6,0.2' : '8,-81,0.2 10.8,-74,0.6 11.6,-65,0.2',
    ],
    { alpha: 0.6 },
  )
  // her hair is tied low and lies over the wool
  const dark = look.hair ?? look.cloth
  piece(
    body,
    '-2.6,-90.6 -0.9,-90 0.5,-87.4 0.7,-84.6 0.6,-80 -1,-74.6 -3,-70.4,1 -4.6,-75.4 -5.2,-81 -4.8,-86',
    {
      tone: 0.34,
      color: dark,
      rim: null,
      pool: 0,
      form: null,
      grad: [body.at.x, body.at.y - 90 * body.at.s, -0.06, body.at.x, body.at.y - 78 * body.at.s, 0.06],
    },
  )
  folds(body, ['-3.4,-85,0.15 -2.4,-81,0.5 -2.8,-74,0.2', '-0.8,-85,0.15 -0.6,-81,0.4 -1.8,-76,0.2'], {
    alpha: 0.6,
  })
  limbs(body, ['-4.4,-86.4,1.1 -2,-85.8,1.2 0.4,-86.4,1'], { tone: 0.54, rim: null, color: dark })
}

// The elbow out at her side, the forearm up: a tea bowl held out before the mouth, its rim dark, fingers round its far side.
function cupArm(body: Body) {
  const { look } = body
  const china = look.work ?? look.cloth
  const skin = { color: look.skin ?? look.cloth, pool: 0.22 }
  limbs(body, ['8.6,-76.6,9 13.6,-70,8.2 17.4,-65,7.4'], { tone: 0.38 })
  limbs(body, ['17.2,-65,7.2 19.4,-71.4,6 21,-77.6,5'], {
    tone: 0.52,
    shadow: { dx: -2, dy: 3, r: 4, a: 0.5, inside: true },
  })
  folds(body, ['14.4,-65.4,0.2 17,-66.8,0.6 19.2,-69.2,0.2', '15.6,-62.4,0.2 18.2,-64,0.5 21,-65,0.2'], {
    alpha: 0.6,
  })
  limbs(body, ['18.8,-78.4,1.6 21.2,-77.6,1.8 23.6,-78,1.5'], { tone: 0.64 })
  // palm under the bowl, the thumb up its near side
  piece(body, '18.9,-78.3,1 19.3,-80.8 20.9,-82.1 23.5,-81.9 24.7,-80.8 23.7,-79.1 22.4,-78.2,1', {
    ...skin,
    tone: 0.42,
    rim: null,
  })
  piece(
    body,
    '18.1,-88.3,1 26.6,-88.3,1 26.3,-85.4 24.8,-82.6 23.7,-81.4,1 21.1,-81.4,1 19.9,-82.6 18.4,-85.4',
    {
      tone: 0.4,
      color: china,
      wash: 0.1,
      form: { light: look.light, r: 9, amt: 0.34 },
    },
  )
  piece(body, '18,-88.3 19.8,-89.2 22.4,-89.5 25,-89.2 26.8,-88.3 25,-87.6 22.4,-87.3 19.8,-87.6', {
    tone: 0.04,
    color: china,
    rim: null,
    form: null,
  })
  for (const [finger, tone] of [
    ['25.7,-80.6,1.4 26.8,-81.8,1.4 26.6,-83.2,1.1', 0.3],
    ['24.7,-80.1,1.5 26.2,-81.6,1.4 25.8,-83.9,1.2', 0.4],
    ['23.4,-80,1.5 24.8,-81.6,1.4 24.7,-84.4,1.2', 0.46],
    ['20.4,-80.1,1.8 19.4,-82.6,1.6 20.3,-85.4,1.3', 0.5],
  ] as const)
    limbs(body, [finger], { ...skin, tone, shadow: { dx: 0, dy: 2, r: 2, a: 0.4, inside: true } })
}

function kneeArm(body: Body) {
  const skin = { color: body.look.skin ?? body.look.cloth, pool: 0.22 }
  limbs(body, ['9,-76,8 14.4,-68,7.6 18,-62.4,6.8'], { tone: 0.44 })
  limbs(body, ['18,-62.4,6.8 21.4,-60,5.8 24,-58.8,5'], { tone: 0.54 })
  folds(body, ['15.4,-63.4,0.2 18,-63.6,0.6 20.4,-65,0.2', '17,-60.4,0.2 19.4,-61.4,0.5 21.6,-63,0.2'], {
    alpha: 0.6,
  })
  for (const [finger, tone] of [
    ['25,-57.4,2 24.6,-54.6,1.8 25.6,-52.4,1.4', 0.42],
    ['29.8,-57.6,2 31.6,-54.2,1.8 31.8,-51,1.4', 0.5],
    ['28.4,-56.6,2.1 29.8,-53,1.9 29.6,-49.6,1.5', 0.54],
    ['26.8,-56,2 27.6,-52.6,1.8 27.2,-50,1.4', 0.5],
  ] as const)
    limbs(body, [finger], { ...skin, tone, shadow: { dx: -1, dy: 3, r: 3, a: 0.4, inside: true } })
  piece(body, '23.6,-60.8,1 27,-61 30,-59 31,-56.8 29.4,-55.4 27,-54.8 25,-55.6 23.6,-57,1', {
    ...skin,
    tone: 0.56,
    rim: null,
  })
  limbs(body, ['23.4,-61.4,1.7 24.6,-58.8,2 23.4,-56.2,1.7'], { tone: 0.6 })
}
