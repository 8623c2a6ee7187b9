import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { toPoints, type Point, type Points } from './points.ts'
import { type Layer } from './stage.ts'

type Things = {
  trousers: readonly string[]
  phone: readonly string[]
  screen: readonly string[]
  bag: readonly string[]
  mask: readonly string[]
}

/** On a bus seat (its top at y = -25), facing right, bent over a telephone: hair and scarf hide the face but for the edge of a mask, the elbow rests on a bag. */
export function windowSitter(layer: Layer, at: Place, look: Look & Things) {
  const body: Body = { layer, at, look }
  legs(body, look)
  trunk(body)
  bag(body, look)
  head(body, look)
  telephone(body, look)
  arm(body)
  tail(body)
}

// Both thighs, the far knee beyond the near one.
function legs(body: Body, { trousers }: Things) {
  limbs(body, ['-2,-31,10 12,-32,9.4 23,-31.6,8 26.6,-27,7.6 27,-14,7 26.4,0,6.6'], {
    tone: 0.22,
    color: trousers,
  })
  piece(
    body,
    '-15,-33,1 -4,-35.4 8,-35.4 17,-34.6 22,-32.4 24.6,-28.6 25.2,-22 24.8,-12 24.4,0,1 16.4,0,1 16.4,-12 15.6,-19.6 12,-22.4 2,-23.4 -10,-24.6,1 -15.4,-26.4',
    { tone: 0.46, color: trousers, shadow: { dx: 4, dy: 2, r: 5, a: 0.5, inside: true } },
  )
  folds(
    body,
    [
      '13.6,-25.6,0.2 17,-22.4,0.8 22,-24,0.2',
      '16.6,-18,0.2 19,-16.6,0.7 23.6,-18,0.2',
      '-4,-27.4,0.2 4,-25.8,0.6 11,-26.4,0.2',
      '21,-31,0.2 23.4,-28,0.6 23.6,-24,0.2',
    ],
    { alpha: 0.6 },
  )
}

// The back against the seat, the chest sunk a little, the hem of a short jacket on the thigh.
function trunk(body: Body) {
  piece(
    body,
    '-16.8,-25.4,1 -17.2,-34 -16.8,-43 -15,-51 -11.6,-56.8 -7,-60 -1.4,-61 3.6,-58.6 6.4,-52 6.4,-45 5.2,-38 5,-33,1 0,-30 -6,-27.6 -11,-26.2',
    { tone: 0.46, shadow: { dx: 5, dy: 5, r: 6, a: 0.5, inside: true } },
  )
  folds(body, [
    '-14.6,-49,0.2 -13.6,-41,0.6 -14.6,-34,0.2',
    '-6,-37,0.2 -9,-33.4,0.8 -14,-32.4,0.2',
    '-4,-34.6,0.2 -9,-30.4,0.7 -15.4,-29,0.2',
  ])
}

// A cloth bag, half empty, laid flat: its hem, its two handles, a corner that hangs over the knee.
function bag(body: Body, { bag: color }: Things) {
  const flat = { color, form: { light: body.look.light, r: 9, amt: 0.22, steps: 3 } }
  limbs(body, ['15,-40,1.3 18,-43.4,1.2 22.4,-42.6,1.2 23,-38,1.3'], { ...flat, tone: 0.34, rim: null })
  piece(
    body,
    '-6,-30.6,1 -6.6,-36,1 -2,-38.6 6,-39.6 13,-40.2 20,-39.6 24.4,-37.4,1 25.6,-33 27.4,-27.4,1 22,-27.6 17,-29.6 8,-29.2',
    { ...flat, tone: 0.48, shadow: { dx: 2, dy: 6, r: 6, a: 0.5, inside: true } },
  )
  folds(
    body,
    [
      '-1,-37,0.2 2,-34.6,0.6 2.6,-31,0.2',
      '9,-38.6,0.2 12,-34.6,0.8 11,-31,0.2',
      '19,-37,0.2 19.4,-33,0.7 23.4,-29.4,0.2',
    ],
    { alpha: 0.55 },
  )
  // the hem at its mouth, and the near handle fallen forward
  folds(body, ['22.4,-38,0.3 23.2,-33.4,0.5 25,-28.2,0.3'], { alpha: 0.6 })
  limbs(body, ['23.6,-35.4,1.3 19.6,-37.4,1.2 15,-36,1.2 16,-32.6,1.2 20,-30.8,1.2 24.6,-30.8,1.3'], {
    color,
    tone: 0.66,
    form: null,
    shadow: { dx: 1, dy: 3, r: 3, a: 0.5, inside: true },
  })
}

// Held from below: four knuckles show beyond it, the thumb lies over the glass.
function telephone(body: Body, look: Look & Things) {
  const color = look.skin ?? look.cloth
  const flesh = { color, tone: 0.58 }
  const between = { dx: 1, dy: 2, r: 2, a: 0.45, inside: true }
  for (const [dx, dy] of [
    [0, 0],
    [-0.5, 2],
    [-1, 4],
    [-1.5, 5.8],
  ] as const)
    limbs(
      body,
      [
        [
          [18.6 + dx, -48.6 + dy, 2.1],
          [21.6 + dx, -51 + dy, 2.1],
          [20.4 + dx, -53 + dy, 1.8],
        ],
      ],
      { ...flesh, tone: 0.54, shadow: between },
    )
  piece(body, '11.6,-46.4,1 14.8,-57.8,1 20.4,-56.4,1 17.4,-44.8,1', {
    tone: 0.34,
    color: look.phone,
    rim: null,
    shadow: between,
  })
  piece(body, '12.4,-47,1 15.3,-56.9,1 19.5,-55.8,1 16.7,-45.8,1', {
    tone: 0.8,
    color: look.screen,
    rim: null,
    form: null,
    pool: 0,
  })
  piece(body, '9,-45 12,-46 15.4,-46.4 18.2,-47.8 20,-47.6 20,-44.8 17.8,-42 14,-40.4 9.6,-40.7', {
    ...flesh,
    shadow: between,
  })
  limbs(body, ['17.8,-44.6,3 18.4,-47.4,2.6 17.6,-49.6,2.3 16.2,-51.8,1.7'], {
    ...flesh,
    tone: 0.66,
    shadow: { dx: -2, dy: 2, r: 3, a: 0.4, inside: true },
  })
  folds(body, ['17.2,-48.2,0.15 18,-48,0.3 19,-48.4,0.15', '12.4,-42.4,0.2 14.6,-41.8,0.35 17,-42.6,0.2'], {
    color: '#4a3024',
    alpha: 0.5,
  })
}

// The upper arm comes forward, the elbow sinks into the bag, the forearm rises a little to the cuff.
function arm(body: Body) {
  const over = { dx: -5, dy: 6, r: 7, a: 0.5, inside: true }
  limbs(body, ['-7.2,-53.6,9 -5.8,-47.6,8.4 -2.6,-40.4,6.8'], { tone: 0.58, shadow: { ...over, a: 0.6 } })
  limbs(body, ['-2.4,-40,7 4,-40.8,6.6 10.4,-42.6,5'], { tone: 0.6, shadow: { ...over, dx: 1 } })
  folds(
    body,
    [
      '-9.6,-45.6,0.2 -6,-44,0.7 -1.8,-45.4,0.2',
      '-4.6,-40.4,0.2 -1.6,-41.4,0.7 0.4,-43.6,0.2',
      '-10.6,-56,0.2 -10.6,-51.4,0.5 -9.6,-47,0.2',
      '3.6,-43.4,0.2 4.4,-40.8,0.5 3.6,-38.2,0.2',
    ],
    { alpha: 0.55 },
  )
  limbs(body, ['9.6,-44.8,1 10.6,-42.6,1.2 10.9,-40.4,1'], { tone: 0.3, rim: null, form: null })
}

// Bowed to the glass: one mass of hair that falls forward over the cheek, the nape bare, the tail low over the scarf.
function head(body: Body, { mask, ...look }: Look & Things) {
  const skin = look.skin ?? look.cloth
  const hair = look.hair ?? look.cloth
  const scarf = look.scarf ?? look.cloth
  const [cos, sin] = [Math.cos(0.32), Math.sin(0.32)]
  const q = (points: Points): Point[] =>
    toPoints(points).map(([x, y, w]) => [
      3.4 + 1.04 * (x * cos - y * sin),
      -70.4 + 1.04 * (x * sin + y * cos),
      w,
    ])
  piece(body, '-2.8,-69,1 3.6,-66,1 4.6,-57,1 -5.6,-57.6,1 -4.4,-62.6', {
    tone: 0.5,
    color: skin,
    rim: null,
  })
  piece(body, q('4,1.4,1 6.8,0.6 8.4,2.6 8,5.8 6,8.2 3,8.6,1'), {
    tone: 0.5,
    color: mask,
    rim: null,
    pool: 0.1,
  })
  folds(body, [q('5.4,3.4,0.2 7,3,0.35 8.2,3.4,0.2'), q('5,5.8,0.2 6.6,5.6,0.35 7.8,5.6,0.2')], {
    alpha: 0.35,
  })
  // the end in front, then the turns round the neck
  piece(body, '2.4,-57.4,1 7,-57.6,1 8.2,-51 8,-44.4,1 3.6,-44,1 4,-50', {
    tone: 0.42,
    color: scarf,
    shadow: { dx: -4, dy: 4, r: 5, a: 0.4, inside: true },
  })
  folds(body, ['5.2,-56,0.2 6,-50,0.6 5.8,-45,0.2'], { color: '#3c0b0e', alpha: 0.6 })
  piece(
    body,
    '-8,-58.4 -7.4,-61.4 -4.6,-62.8 -1,-61.8 2.6,-61.4 5.4,-62.6 8.2,-63 9.4,-60.4 8,-56.8 3.6,-54.6 -2,-54 -6.6,-55.4',
    { tone: 0.54, color: scarf, shadow: { dx: 1, dy: 4, r: 5, a: 0.4, inside: true } },
  )
  folds(
    body,
    [
      '-7.4,-59.6,0.2 -1,-58.2,0.7 8,-60.6,0.2',
      '-6.6,-57,0.2 0.6,-55.8,0.6 7.6,-58,0.2',
      '-3,-62,0.2 1,-60.2,0.5 5,-60.6,0.2',
    ],
    { color: '#3c0b0e', alpha: 0.6 },
  )
  piece(
    body,
    q(
      '0.4,-7.7 -3,-7 -5.6,-4.6 -6.6,-1 -6.5,2.4 -6.4,5,1 -4,7,1 -1.4,6.2 1,6.6 2.4,9.2,1 4.4,7.6 5.2,4.6 6,2.4 7.3,-0.4,1 6.8,-3 5.2,-5.8 3,-7.2',
    ),
    {
      tone: 0.4,
      color: hair,
      rim: null,
      form: { light: look.light, r: 22, amt: 0.16, steps: 3 },
      shadow: { dx: -2, dy: 4, r: 4, a: 0.4, inside: true },
    },
  )
  folds(
    body,
    [
      '5.6,-4.6,0.1 1.6,0,0.4 -3.4,4.8,0.2',
      '3,-7,0.1 -1.4,-2,0.4 -4,4,0.2',
      '-0.6,-7.4,0.1 -4.2,-2,0.35 -4.8,3,0.2',
      '6.2,-1.6,0.1 4.4,3.6,0.4 2.8,7.6,0.2',
      '4.6,-2,0.1 3,2.6,0.35 1.4,5.6,0.2',
    ].map(q),
    { color: '#6f665f', alpha: 0.45, dry: 0.3 },
  )
}

// Tied low: it has come out over the scarf and lies behind the shoulder.
function tail(body: Body) {
  const color = body.look.hair ?? body.look.cloth
  piece(body, '-5.6,-67.4,1 -2.6,-64.2,1 -3,-61 -4.6,-57 -6.6,-52.6 -9.6,-48.6,1 -9.8,-53 -8.6,-58 -7,-63', {
    tone: 0.42,
    color,
    rim: null,
    shadow: { dx: -2, dy: 4, r: 4, a: 0.4, inside: true },
  })
  folds(body, ['-3.8,-63,0.1 -5.4,-57,0.4 -8.6,-51,0.1', '-5.2,-64.4,0.1 -7.2,-58,0.3 -8.8,-53,0.1'], {
    color: '#6f665f',
    alpha: 0.45,
  })
  limbs(body, ['-5.4,-66.8,1.5 -3.6,-65.6,1.8 -2.4,-64.4,1.5'], { tone: 0.7, color, rim: null })
}
