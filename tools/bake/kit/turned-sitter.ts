import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { napeHead } from './nape-head.ts'
import { type Layer } from './stage.ts'

/** Inks of the chair, of a stripe down the sleeve, of the shirt under it. */
type Seat = { chair: readonly string[]; stripe?: readonly string[]; shirt?: readonly string[] }

type Kind = { hair: 'bun' | 'tail'; striped?: boolean; hole?: boolean; lean?: number }

/** At a table (its top at y = -39) to the right, seen from behind and the side: the head turned away, the near hand round something on the wood. */
export function turnedSitter(layer: Layer, at: Place, look: Look & Seat, kind: Kind) {
  const body: Body = { layer, at, look }
  const { lean = 0 } = kind
  const skin = look.skin ?? look.cloth
  limbs(body, ['-16,-24,2.6 -18,0,2.4', '6,-24,2.4 7,0,2.2', '-18,-24,2.8 -21,-52,2.4'], {
    tone: 0.4,
    color: look.chair,
  })
  limbs(body, ['-8,-28,14 8,-29,12 13,-25,9.6 13,-10,7.6 12,-4,6.6'], { tone: 0.34 })
  piece(body, '8,-6,1 15,-6,1 16,-3 21,-1.4 21.4,0.8 8,0.8,1', { tone: 0.3, rim: null })
  // far arm, flat on the table
  limbs(body, [`${4 + lean},-54,7 ${12 + lean},-46,6.2 21,-41.6,4.6`], { tone: 0.4 })
  limbs(body, ['20.6,-41.6,4 24.6,-40.6,3.2 27.4,-39.8,1.8'], { tone: 0.44, color: skin })
  const n = -2 + lean
  piece(
    body,
    `-14,-22,1 -16.4,-30 -16.6,-40 ${-15 + lean * 0.5},-50 ${n - 9},-57.4 ${n - 3},-60.4 ${n + 4},-60 ${n + 9},-55 9,-44 8,-33 7,-23,1`,
    { tone: 0.45 },
  )
  folds(
    body,
    [
      `${n - 8},-54,0.2 -13.6,-42,0.9 -12.4,-27,0.3`,
      `${n + 1},-57,0.2 -2,-44,0.5 -3,-28,0.2`,
      '4,-34,0.2 -3,-29,0.8 -11,-27,0.2',
      `${n + 6},-52,0.2 4,-46,0.7 2,-42,0.2`,
    ],
    { alpha: 0.6 },
  )
  const arm = `${n - 6},-55,8 ${-8 + lean * 0.5},-46,7.8 -4,-38.6,7 6,-38.4,5.6 13,-41,4.2`
  limbs(body, [arm], { tone: 0.55, shadow: { dx: 0, dy: 4, r: 5, a: 0.3, inside: true } })
  if (kind.striped)
    for (const d of [-1.2, 1.2])
      limbs(body, [`${n - 6 + d},-57,1 ${-8 + d + lean * 0.5},-46,1.1 ${-5 + d},-40,1`], {
        tone: 0.8,
        color: look.stripe ?? look.cloth,
        rim: null,
        form: null,
      })
  if (kind.hole) {
    // worn through at the point of it: a dark ring of wool, the shirt in it, a loose thread
    piece(body, '-7.8,-44.2 -6,-44.4 -4.6,-43 -4.2,-41 -5.2,-39.4 -7,-38.8 -8.4,-39.8 -9,-41.4 -8.8,-43', {
      tone: 0.14,
      rim: null,
      form: null,
    })
    piece(
      body,
      '-7.6,-43.8,1 -6.2,-43.6 -5,-42.8,1 -4.6,-41.2 -5.6,-39.8,1 -7,-39.4 -8,-40,1 -8.4,-41.4 -8.2,-42.8,1',
      {
        tone: 0.5,
        color: look.shirt ?? skin,
        pool: 0.3,
        rim: null,
      },
    )
    limbs(body, ['-5.6,-39.8,0.5 -6.6,-37.6,0.45 -5.4,-35.8,0.4 -6.2,-33.8,0.3'], { tone: 0.8, rim: null })
  }
  limbs(body, ['12.4,-41,4.4 16.4,-42.6,3.6 19,-41.6,2', '13.4,-42.6,2.4 16.6,-45,1.7'], {
    tone: 0.54,
    color: skin,
  })
  napeHead(body, { x: n + 1.8, y: -68.2, bow: 6, hair: kind.hair === 'bun' ? 'bun' : 'none' })
  // a collar that stands, over the nape
  piece(
    body,
    `${n - 5},-57,1 ${n - 4},-61 ${n - 2.6},-62.4,1 ${n + 1.6},-61.4 ${n + 5},-62,1 ${n + 6},-58.4,1 ${n + 3.4},-55.4 ${n},-54.6 ${n - 3},-55.6`,
    { tone: 0.52 },
  )
  if (kind.hair === 'tail') lowTail(body, n)
}

// Tied low, it comes out over the collar and lies down the back.
function lowTail(body: Body, n: number) {
  const color = body.look.hair ?? body.look.cloth
  piece(
    body,
    `${n - 3.6},-63.4,1 ${n - 0.4},-62.2 ${n - 1},-58 ${n - 2.6},-52.6 ${n - 5},-47.4,1 ${n - 6.4},-52 ${n - 6},-58`,
    { tone: 0.3, color, rim: null, shadow: { dx: 3, dy: 4, r: 4, a: 0.45, inside: true } },
  )
  folds(
    body,
    [
      `${n - 3},-61,0.1 ${n - 3.4},-55,0.36 ${n - 4.8},-50,0.1`,
      `${n - 1.6},-60,0.1 ${n - 2.2},-56,0.3 ${n - 3.4},-52.6,0.1`,
    ],
    { color: color.at(-1) ?? '#000000', alpha: 0.4 },
  )
  limbs(body, [`${n - 4},-62,1.2 ${n - 1.8},-61.2,1.3 ${n - 0.2},-61,1.1`], { tone: 0.5, color, rim: null })
}
