import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'
import { wrappedHead } from './wrapped-head.ts'

/** Standing at a sill, full back to us in a short padded coat: weight on the right hip, hands in the pockets, a cup beside her. */
export function sillStander(layer: Layer, at: Place, look: Look & { cup?: readonly string[] }) {
  const body: Body = { layer, at, look }
  cup(body, look.cup ?? look.cloth)
  limbs(body, ['-4.4,-42,11.6 -6.6,-26,10', '9,-42,13.4 8.4,-26,11'], { tone: 0.22 })
  folds(body, ['1.4,-38,0.2 1.8,-34,0.6 1.6,-28,0.4'], { alpha: 0.6 })
  piece(
    body,
    '-3,-84,1 -8.4,-81 -12,-77 -12.8,-71 -11.4,-64 -9.2,-57 -9.2,-51 -10.4,-46 -10.6,-40.2,1 2,-40.2 16,-43,1 16.6,-48 15,-53 12.2,-58 12.6,-65 13.8,-72 12.8,-78.4 9.6,-82.2 3,-84.4,1',
    { tone: 0.42 },
  )
  piece(body, '-10.6,-42.4,1 2,-42 16.2,-45.2,1 16,-41,1 2,-37.8 -10.4,-38.2,1', { tone: 0.36, rim: null })
  folds(
    body,
    Array.from({ length: 15 }, (_, i) => {
      const y = -41.4 - Math.max(0, i - 6) * 0.3
      return `${-9.4 + i * 1.7},${y},0.1 ${-9.3 + i * 1.69},${y + 1.5},0.26 ${-9.2 + i * 1.68},${y + 2.6},0.1`
    }),
    { alpha: 0.4 },
  )
  folds(
    body,
    [
      '0.4,-70,0.1 1.6,-62,0.36 1.4,-54,0.1',
      '11.6,-59,0.1 7,-56.4,0.6 1.4,-56.6,0.1',
      '12.6,-56,0.1 9,-52.8,0.6 4,-51.6,0.1',
      '14.4,-52,0.1 10.4,-49,0.5 6.4,-48,0.1',
      '-8.6,-58,0.1 -5.6,-55.6,0.5 -2.4,-55,0.1',
      '-3,-49,0.1 -1,-46.6,0.5 -0.4,-44,0.1',
    ],
    { alpha: 0.5 },
  )
  arms(body)
  wrappedHead(body, { x: -0.4, y: -92.6, k: 0.94, lean: -0.05, end: { side: -1, length: 18 } })
}

// Upper arm, elbow, forearm; each hand goes into a pocket cut aslant in the side of the coat.
function arms(body: Body) {
  const flat = {
    form: { light: body.look.formLight ?? body.look.light, r: 1.4 * body.at.s, amt: 0.26, steps: 3 },
  }
  const fore = { ...flat, shadow: { dx: 5, dy: 4, r: 7, a: 0.4, inside: true } }
  // the left: its shoulder is the lower one
  piece(
    body,
    '-14.8,-59.6,1 -17.2,-58.6 -16.2,-55 -13,-50.2 -9.8,-46.6,1 -5.6,-48.8,1 -8,-53 -10.6,-57 -12,-59.4,1',
    { ...fore, tone: 0.46 },
  )
  piece(
    body,
    '-8.8,-80.4 -12.6,-77.4 -14.6,-71.6 -16.2,-64.6 -17.3,-59.4 -16.6,-57.4 -14,-56.8 -11.6,-58 -10.8,-63 -9.4,-70 -7.8,-76',
    { ...flat, tone: 0.44 },
  )
  // the right: it carries the weight on that side, the elbow goes further back
  piece(body, '15.4,-58.6,1 18.2,-58.4 18,-55 16.2,-51 14.6,-48.6,1 10,-50.2,1 11.4,-53.4 12.6,-58,1', {
    ...fore,
    tone: 0.34,
  })
  piece(
    body,
    '9.4,-81.6 13.2,-78.6 15.2,-72.6 17,-65 18.5,-58.6 17.6,-56.6 14.8,-56.2 12.4,-57.6 11.8,-63 10.6,-70 9,-77',
    { ...flat, tone: 0.34, rim: null },
  )
  folds(
    body,
    [
      '-17,-60.6,0.1 -14.8,-59.4,0.5 -12.4,-60.4,0.1',
      '-16.6,-56.4,0.1 -14,-56,0.5 -11.8,-57.8,0.1',
      '-13.8,-51.8,0.1 -11.4,-51.8,0.45 -8.6,-53.2,0.1',
      '-12,-49.4,0.1 -9.8,-49.6,0.4 -7.4,-51,0.1',
      '18,-60,0.1 15.4,-58.8,0.5 12.8,-60,0.1',
      '17.6,-55.6,0.1 15,-55.2,0.5 12.6,-56.6,0.1',
      '16.4,-52.2,0.1 14,-52.4,0.4 11.6,-53.4,0.1',
      '-8.8,-78.6,0.1 -8.6,-73,0.4 -9.8,-67,0.1',
      '9.6,-79.4,0.1 9.9,-74,0.4 11,-67,0.1',
    ],
    { alpha: 0.55 },
  )
  // the slits: a welt, the dark of the pocket over it, and where a fist fills the cloth
  limbs(body, ['-10,-45.6,1 -5.2,-48.6,1', '14.8,-48,1 9.8,-50.2,1'], { tone: 0.46, pool: 0.2, rim: null })
  folds(body, ['-10,-46.6,0.2 -7.8,-48.2,0.8 -5.6,-49.5,0.2', '14.8,-48.8,0.2 12.4,-50,0.8 10,-51,0.2'], {
    alpha: 0.85,
  })
  folds(body, ['-9.4,-44.8,0.1 -6.6,-43.6,0.5 -3.6,-46,0.1', '13,-47.4,0.1 10.4,-45.6,0.5 7.6,-47,0.1'], {
    alpha: 0.45,
  })
}

// On the sill, within reach of her.
function cup(body: Body, color: readonly string[]) {
  piece(body, '-29.9,-42.8 -25.2,-41.1 -19.8,-41.8 -19,-43.1 -23.7,-44', {
    tone: 0.1,
    alpha: 0.6,
    rim: null,
    form: null,
  })
  limbs(body, ['-29.1,-48.6,1.2 -31.1,-47.9,1.2 -31,-45.6,1.2 -28.7,-44.8,1.2'], { tone: 0.44, color })
  piece(body, '-29.6,-50.3,1 -26.2,-50.9 -22.6,-50.3,1 -23.2,-43.2 -26,-42 -28.8,-43.1', {
    tone: 0.5,
    color,
    pool: 0.2,
  })
  piece(body, '-29.6,-50.3 -26.2,-51 -22.6,-50.3 -26.2,-49.4', { tone: 0.12, color, rim: null, form: null })
}
