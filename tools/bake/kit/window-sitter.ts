import { folds, inScene, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { handFromSide } from './hand-from-side.ts'
import { headPoints } from './kerchief.ts'
import { napeHead } from './nape-head.ts'
import { type Layer } from './stage.ts'

type Things = {
  trousers: readonly string[]
  phone: readonly string[]
  screen: readonly string[]
  bag: readonly string[]
  mask: readonly string[]
}

/** On a bus seat (its top at y = -25), facing right, the head turned away to the window; a hand lies over a telephone on the bag in the lap. */
export function windowSitter(layer: Layer, at: Place, look: Look & Things) {
  const body: Body = { layer, at, look }
  legs(body, look)
  trunk(body)
  bag(body, look)
  head(body, look)
  telephone(body, look)
  hand(body)
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
      '-5.6,-36,0.3 2,-35.4,0.45 10,-36.2,0.45 17,-36.6,0.45 22.6,-37,0.3',
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

// It lies on the bag, its glass up: we see its edge, and light along it.
function telephone(body: Body, look: Look & Things) {
  piece(body, '11,-37.5,1 22.2,-38,1 22.4,-36.9,1 11.2,-36.3,1', {
    tone: 0.2,
    color: look.phone,
    rim: null,
    shadow: { dx: 3, dy: 5, r: 4, a: 0.5, inside: true },
  })
  piece(body, '11,-37.9,1 22,-38.4,1 22.2,-37.8,1 11,-37.3,1', {
    tone: 0.8,
    color: look.screen,
    rim: null,
    form: null,
    pool: 0,
  })
}

// The near hand lies over it, seen from the side of the little finger.
function hand({ layer, at, look }: Body) {
  const [[x, y] = [0, 0]] = inScene(at, '11,-39.4')
  handFromSide(
    layer,
    { x, y, size: 5 * at.s, rot: -0.02, curl: 0.3 },
    { skin: look.skin ?? look.cloth, light: look.light, line: '#4a3024', shade: '#3a2418' },
  )
}

// The upper arm comes forward, the elbow sinks into the bag, the forearm rises a little to the cuff.
function arm(body: Body) {
  const over = { dx: -5, dy: 6, r: 7, a: 0.5, inside: true }
  limbs(body, ['-7.2,-53.6,9 -5.8,-47.6,8.4 -2.6,-40.4,6.8'], { tone: 0.58, shadow: { ...over, a: 0.6 } })
  limbs(body, ['-2.4,-40,7 4,-40.2,6.2 10,-39.9,5'], { tone: 0.6, shadow: { ...over, dx: 1 } })
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
  limbs(body, ['9.4,-42.3,1 10.4,-39.9,1.2 10.2,-37.5,1'], { tone: 0.3, rim: null, form: null })
}

// Turned away to the glass: hair drawn back, the near ear, a sliver of cheek and the edge of a mask beyond it.
function head(body: Body, { mask, ...look }: Look & Things) {
  const scarf = look.scarf ?? look.cloth
  const at = { x: 0.6, y: -70.2, k: 1.04 }
  const q = headPoints({ ...at, turn: 6 })
  napeHead({ ...body, look: { ...look, rimAmt: 0.3 } }, { ...at, bow: 6, hair: 'none' })
  piece(body, q('4.9,2.6,1 6.1,1.9 7,3.8 6.6,6 4.6,8,1 3.2,7.6 3.9,5'), {
    tone: 0.5,
    color: mask,
    rim: null,
    pool: 0.1,
  })
  // its loop, over the cheek to the ear
  folds(body, [q('5.2,2.9,0.3 4.9,2,0.3 4.5,1.2,0.25'), q('3.9,6.2,0.3 3.7,4.6,0.3 3.9,3.4,0.25')], {
    color: '#dfe0da',
    alpha: 0.9,
    dry: 0,
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
}

// Tied low: it comes out over the scarf and lies on the back of the shoulder.
function tail(body: Body) {
  const color = body.look.hair ?? body.look.cloth
  piece(
    body,
    '-4.6,-65.4,1 -0.4,-64.6,1 -0.6,-60.4 -1.8,-55.4 -4.2,-50.4 -6.8,-46.8,1 -7.2,-52 -6.4,-57 -5.2,-61.4',
    {
      tone: 0.42,
      color,
      rim: null,
      shadow: { dx: -2, dy: 4, r: 4, a: 0.4, inside: true },
    },
  )
  folds(body, ['-1.8,-63,0.1 -3,-57,0.4 -5.8,-49.6,0.1', '-3.4,-63.4,0.1 -4.8,-57.4,0.3 -6.2,-51,0.1'], {
    color: '#6f665f',
    alpha: 0.45,
  })
  limbs(body, ['-4.6,-64.2,1.3 -2.4,-63.4,1.7 -0.2,-63.6,1.3'], { tone: 0.7, color, rim: null })
}
