import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { turnedHead } from './turned-head.ts'
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
  folds(
    body,
    [
      '-19,-57,0.2 -17,-55,0.7 -14.4,-56,0.2',
      '-12.4,-71,0.2 -11,-63,0.7 -12,-56,0.2',
      '5,-76,0.2 1.6,-62,0.6 2.6,-40,0.3',
      '9.6,-70,0.2 8,-60,0.8 4,-52,0.2',
      '-12,-46,0.3 -3,-42,0.9 10,-45,0.3',
      '-13,-38,0.2 -9,-30,0.8 -10,-20,0.3',
      '9,-40,0.2 6,-31,0.7 8,-20,0.3',
    ],
    { alpha: 0.6 },
  )
  turnedHead(body, { x: 2.6, y: -93.4, k: 0.94, bow: 0.08, hair: 'none' })
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
  piece(body, '-3.6,-90.4,1 0.4,-88.6,1 1,-84 0.2,-78 -2,-71.4,1 -4.4,-76 -5,-83.6', {
    tone: 0.42,
    color: dark,
  })
  piece(body, '-4,-88,1 0.6,-86.8,1 0.8,-84.8 -4.4,-86,1', { tone: 0.7, rim: null, color: dark })
}

function cupArm(body: Body) {
  const { look } = body
  limbs(body, ['9,-76,8 15.6,-67,7.8 17.6,-59,7 20.6,-61.6,5'], { tone: 0.5 })
  folds(body, ['13,-62,0.2 16.6,-60,0.6 19,-62.6,0.2'], { alpha: 0.6 })
  piece(body, '20.4,-70.4,1 28,-70.4,1 27.2,-64.4 25,-62,1 22.4,-62.4,1', {
    tone: 0.46,
    color: look.work ?? look.cloth,
  })
  limbs(body, ['20.4,-61.6,4.4 22.4,-64,3.4 25,-65,2.2', '20.4,-63.6,2.2 22,-66.6,1.7'], {
    tone: 0.54,
    color: look.skin ?? look.cloth,
  })
}

function kneeArm(body: Body) {
  limbs(body, ['9,-76,8 15.6,-67,7.6 20,-60,6.6 25,-58,5'], { tone: 0.5 })
  limbs(body, ['24.6,-58,4.6 28.4,-56.4,3.8 30,-53,2.2', '26,-56,2.4 28,-52.6,1.8'], {
    tone: 0.54,
    color: body.look.skin ?? body.look.cloth,
    shadow: { dx: -1, dy: 3, r: 3, a: 0.4, inside: true },
  })
}
