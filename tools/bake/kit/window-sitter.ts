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

/** On a bus seat (its top at y = -25), facing right, bent over a telephone: hair and a mask hide the face, the elbow rests on a bag. */
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

// A cloth bag laid flat on the thighs: its base a straight line, the hem of its mouth, one handle fallen over its side.
function bag(body: Body, { bag: color }: Things) {
  const flat = { color, form: { light: body.look.light, r: 9, amt: 0.22, steps: 3 } }
  piece(
    body,
    '-5.4,-30.8,1 -6,-38,1 1,-36.8 9,-37.6 17,-37.4 23,-38.6,1 23.4,-34.6 24.6,-29.8,1 16,-29.6 6,-30.2',
    { ...flat, tone: 0.46, shadow: { dx: 2, dy: 6, r: 6, a: 0.5, inside: true } },
  )
  folds(
    body,
    [
      '-5.6,-36,0.3 2,-35.4,0.45 10,-36.2,0.45 18,-36.6,0.45 23.6,-37.2,0.3',
      '0.6,-34.8,0.2 2,-33,0.6 1.4,-31.2,0.2',
      '21.4,-36.4,0.2 22.4,-33.6,0.7 21.6,-31,0.2',
    ],
    { alpha: 0.6 },
  )
  limbs(body, ['10,-36.6,1.2 11,-33.2,1.2 14.4,-32,1.2 17.6,-33.4,1.2 18.4,-37,1.2'], {
    color,
    tone: 0.66,
    form: null,
    shadow: { dx: 1, dy: 3, r: 3, a: 0.5, inside: true },
  })
}

// Its glass is turned to her: we see its edge and a line of light along it, four knuckles behind it, the thumb over the glass.
function telephone(body: Body, look: Look & Things) {
  const color = look.skin ?? look.cloth
  const flesh = { color, tone: 0.56, rim: null }
  const between = { dx: 1, dy: 3, r: 2, a: 0.5, inside: true }
  for (const [x, y] of [
    [19.6, -50],
    [18.9, -48],
    [18, -46],
    [16.9, -44.2],
  ] as const)
    limbs(body, [`${x - 2.4},${y - 1.2},2 ${x},${y},2.1 ${x + 0.5},${y + 1},1.7`], {
      ...flesh,
      shadow: between,
    })
  piece(body, '13.6,-45.4,1 20.6,-55,1 21.9,-54.2,1 14.9,-44.4,1', {
    tone: 0.2,
    color: look.phone,
    rim: null,
  })
  piece(body, '13.4,-45.9,1 20.3,-55.3,1 20.8,-55,1 13.9,-45.5,1', {
    tone: 0.8,
    color: look.screen,
    rim: null,
    form: null,
    pool: 0,
  })
  piece(body, '9,-45 11.4,-46.4 13.6,-46.6 16,-45.8 17.6,-44 17.4,-42 14.6,-40.6 9.6,-40.7', {
    ...flesh,
    shadow: between,
  })
  limbs(body, ['12,-43.2,3.8 13.8,-46.4,3 15.4,-49.2,2.4 16.8,-51,1.8'], {
    ...flesh,
    tone: 0.6,
    shadow: { dx: 2, dy: 2, r: 3, a: 0.35, inside: true },
  })
  folds(
    body,
    ['13.3,-48.2,0.15 14.4,-47.6,0.3 15.2,-46.8,0.15', '12.4,-42.4,0.2 14.6,-41.8,0.35 17,-42.6,0.2'],
    {
      color: '#4a3024',
      alpha: 0.5,
    },
  )
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

// Bowed to the glass: one mass of hair down to the scarf, under its front a mask to the chin, the tail low over the scarf.
function head(body: Body, { mask, ...look }: Look & Things) {
  const hair = look.hair ?? look.cloth
  const scarf = look.scarf ?? look.cloth
  const [cos, sin] = [Math.cos(0.32), Math.sin(0.32)]
  const q = (points: Points): Point[] =>
    toPoints(points).map(([x, y, w]) => [
      3.4 + 1.04 * (x * cos - y * sin),
      -70.4 + 1.04 * (x * sin + y * cos),
      w,
    ])
  piece(body, q('1.6,0.8,1 4.4,1.2 6.6,0.2 8.8,2.6 8.8,5.4 7,8 3.4,9.4,1 0,8.4,1'), {
    tone: 0.5,
    color: mask,
    rim: null,
    pool: 0.1,
  })
  folds(body, [q('3.6,3.6,0.2 6,3.2,0.35 8.4,3.2,0.2'), q('3,6,0.2 5.6,6,0.35 8.2,5.8,0.2')], {
    alpha: 0.4,
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
      '0.4,-7.7 -3,-7 -5.6,-4.6 -6.6,-1 -6.5,2.4 -6.2,6 -4.6,9.6,1 -1.4,9.8 1.4,9.4,1 2.2,7 2.4,4.4 3.6,2.2 7.1,0.2,1 6.9,-2.6 5.2,-5.8 3,-7.2',
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
      '5.6,-2.6,0.1 2.2,1.4,0.4 0.6,7,0.2',
    ].map(q),
    { color: '#6f665f', alpha: 0.45, dry: 0.3 },
  )
  // the loop of the mask goes back over the hair to the ear
  folds(body, [q('2.6,2.6,0.35 1,1.7,0.35 -0.4,2,0.25'), q('1.6,8.4,0.35 0.4,5.8,0.35 -0.3,3.2,0.25')], {
    color: '#dfe0da',
    alpha: 0.9,
    dry: 0,
  })
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
