import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { childHead, type ChildHair } from './child-head.ts'
import { toPoints, type Point, type Points } from './points.ts'
import { type Layer } from './stage.ts'

/** How a child differs from the next: hair, the foot in front, how far the head leans. */
export type Child = {
  hair: ChildHair
  step?: number
  lean?: number
  /** How far the head is tilted to the right, in radians. */
  tilt?: number
  /** One foot is up behind: who hops. */
  hops?: boolean
  /** Where the arms are, left and right: hanging, at the strap, flung out, up in the air. */
  arms?: readonly [Arm, Arm]
  /** The satchel hangs from one strap, tipped by so much. */
  slung?: number
}

type Arm = keyof typeof ARMS

// The right arm, shoulder to wrist, and where its hand is.
const ARMS = {
  down: ['11.4,-71,8.4 16,-60,8.6 17,-50,7.4 15.6,-44,6', [15.8, -41.6]],
  strap: ['11.4,-71,8.4 18.4,-62,8.2 16,-58,6.4', null],
  out: ['11,-71,8.4 20,-65,7.8 28.6,-68.6,6', [31.4, -70]],
  up: ['11,-71,8.4 19,-78,7.8 22,-89,6', [22.8, -92.4]],
} as const

/** Inks below the jacket. */
type Lower = { trousers: readonly string[]; shoes: readonly string[] }

/** A child walking away in a school jacket under a satchel that is too big; height 100, the head more than a fifth of it. */
export function satchelChild(layer: Layer, at: Place, look: Look & Lower, child: Child) {
  const body = { layer, at, look }
  const { step = 1, lean = 0, tilt = 0, hops = false, arms = ['down', 'down'], slung = 0 } = child
  const { trousers, shoes } = look
  const back = -6.4 * step
  limbs(
    body,
    [
      [
        [-back * 0.7, -40, 11],
        [-back * 0.8, -20, 9.4],
        [-back * 0.9, -4, 8],
      ],
    ],
    { tone: 0.46, color: trousers, rim: null },
  )
  const foot = hops ? -25 : -8
  limbs(
    body,
    [
      [
        [back * 0.7, -40, 11],
        [back * 0.95, foot * 0.4 - 20, 9.8],
        [back * 1.1, foot - 3, 7.4],
      ],
    ],
    { tone: 0.34, color: trousers, rim: null },
  )
  shoe(body, -back * 0.9, 0, shoes)
  sole(body, back * 1.1, foot, shoes)
  for (const side of [-1, 1] as const) arm(body, side, arms[side < 0 ? 0 : 1])
  piece(
    body,
    '-3,-77.6 -10.6,-75 -14,-69 -13.4,-56 -13.6,-36,1 0,-34.4 13.6,-36,1 13.4,-56 14,-69 10.6,-75 3,-77.6',
    { tone: 0.44 },
  )
  piece(body, '-3.6,-82,1 3.6,-82,1 4.4,-76 -4.4,-76', {
    tone: 0.42,
    color: look.skin ?? look.cloth,
    rim: null,
  })
  satchel(body, slung)
  piece(body, '-6.4,-79.4 0,-77.4 6.4,-79.4 7,-75.6 0,-73.6 -7,-75.6', { tone: 0.54, rim: null })
  childHead(body, { x: lean, y: -89.6, tilt, hair: child.hair })
}

function arm(body: Body, side: 1 | -1, how: Arm) {
  const [line, wrist] = ARMS[how]
  limbs(body, [toPoints(line).map(([x, y, w]): Point => [x * side, y, w])], { tone: 0.42 })
  if (!wrist) return
  const [x, y] = [wrist[0] * side, wrist[1]]
  limbs(
    body,
    [
      [
        [x, y - 2, 5],
        [x, y + 1, 4.6],
        [x, y + 2.4, 3.4],
      ],
    ],
    {
      tone: 0.5,
      color: body.look.skin ?? body.look.cloth,
      rim: null,
    },
  )
}

function shoe(body: Body, x: number, y: number, color: readonly string[]) {
  piece(
    body,
    [
      [x - 4.6, y - 4.6, 1],
      [x + 4.6, y - 4.6, 1],
      [x + 5.4, y - 1],
      [x + 4.6, y + 1.4, 1],
      [x - 4.6, y + 1.4, 1],
      [x - 5.4, y - 1],
    ],
    { tone: 0.5, color, rim: null },
  )
}

// The foot behind: its heel is up, and we see what it walks on.
function sole(body: Body, x: number, y: number, color: readonly string[]) {
  const at = (dx: number, dy: number, sharp?: 1): Point => [x + dx, y + dy, sharp]
  piece(
    body,
    [
      at(-3.8, -4.4),
      at(0, -5.4),
      at(3.8, -4.4),
      at(4.2, 1),
      at(3.2, 5.4),
      at(0, 6.4),
      at(-3.2, 5.4),
      at(-4.2, 1),
    ],
    {
      tone: 0.36,
      color,
      rim: null,
    },
  )
  folds(body, [[at(-3.6, 1.4), at(0, 2.2), at(3.6, 1.4)].map(([a, b]): Point => [a, b, 0.8])], { alpha: 0.5 })
}

// A box of stiff cloth with a flap and a pocket; its straps go over the shoulders.
function satchel(body: Body, slung: number) {
  const hung = (points: Points): Point[] =>
    toPoints(points).map(([x, y, w]) => [
      x * Math.cos(slung) - (y + 74) * Math.sin(slung) + slung * 6,
      -74 + x * Math.sin(slung) + (y + 74) * Math.cos(slung) + Math.abs(slung) * 10,
      w,
    ])
  const color = body.look.bundle ?? body.look.cloth
  limbs(
    body,
    slung
      ? [slung > 0 ? '8.6,-76,3.4 6,-66,3.2' : '-8.6,-76,3.4 -6,-66,3.2']
      : ['-8.6,-76,3.4 -9.4,-70,3.2', '8.6,-76,3.4 9.4,-70,3.2'],
    { tone: 0.3, color, rim: null },
  )
  piece(
    body,
    hung(
      '-12,-71.6 -6,-73.4 6,-73.4 12,-71.6 13.2,-66 13.4,-44 11.6,-39.6,1 0,-38.4 -11.6,-39.6,1 -13.4,-44 -13.2,-66',
    ),
    {
      tone: 0.46,
      color,
      shadow: { dx: 0.9 * body.at.s, dy: 1.4 * body.at.s, r: 1.6 * body.at.s, a: 0.45, color: '#20263a' },
    },
  )
  piece(body, hung('-11.6,-71.4 0,-73 11.6,-71.4 12.8,-65.6 12.4,-58.6,1 0,-57 -12.4,-58.6,1 -12.8,-65.6'), {
    tone: 0.58,
    color,
    rim: null,
  })
  piece(body, hung('-8,-52.6,1 8,-52.6,1 8.4,-43.4,1 0,-42.4 -8.4,-43.4,1'), { tone: 0.54, color, rim: null })
  folds(
    body,
    ['-12.6,-58.4,0.4 0,-56.8,1.1 12.6,-58.4,0.4', '-8,-52.6,0.3 0,-52.2,0.8 8,-52.6,0.3'].map(hung),
    {
      alpha: 0.5,
    },
  )
}
