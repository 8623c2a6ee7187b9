import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { toPoints, type Point, type Points } from './points.ts'
import { type Layer } from './stage.ts'

/** Inks of the chair and of a stripe down the sleeve. */
type Seat = { chair: readonly string[]; stripe?: readonly string[] }

/** How someone at a table differs from the next: the hair, a stripe down the sleeve, how far forward. */
type Kind = { striped?: boolean; bun?: boolean; lean?: number }

/** At a table (its top at y = -39), seen from the side against the light, facing right, the near hand flat on the wood. */
export function tableSitter(layer: Layer, at: Place, look: Look & Seat, kind: Kind = {}) {
  const body = { layer, at, look }
  const { lean = 0 } = kind
  const { chair: wood } = look
  limbs(body, ['-16,-24,2.6 -18,0,2.4', '6,-24,2.4 7,0,2.2', '-18,-24,2.8 -21,-52,2.4'], {
    tone: 0.4,
    color: wood,
  })
  limbs(body, ['-8,-28,14 8,-29,12 13,-25,9.6 13,-10,7.6 12,-4,6.6'], { tone: 0.34 })
  piece(body, '8,-6,1 15,-6,1 16,-3 21,-1.4 21.4,0.8 8,0.8,1', { tone: 0.3, rim: null })
  // far arm, its hand round a cup or a pen
  limbs(body, [`${3 + lean},-54,7 ${11 + lean},-46,6.4 20,-41.4,4.6`], { tone: 0.36 })
  const [shoulder, neck] = [-10 + lean, -3 + lean * 1.3]
  const back = `-15,-23,1 -16.4,-33 ${-14.8 + lean * 0.5},-46 ${shoulder - 4},-55 ${neck - 4},-61 ${neck + 5},-60 ${neck + 8},-52 7,-42 8,-32 6,-24,1`
  piece(body, back, { tone: 0.45 })
  folds(
    body,
    [
      `${shoulder - 1},-52,0.2 -14.4,-40,0.9 -13,-27,0.3`,
      `${neck + 4},-52,0.2 3,-44,0.7 0,-41,0.2`,
      '3,-33,0.2 -4,-29,0.8 -11,-27,0.2',
    ],
    { alpha: 0.6 },
  )
  const arm = `${shoulder + 5},-56,7.6 ${1 + lean * 0.5},-45,7 10,-41,5.4 17,-40.4,4.2`
  limbs(body, [arm], { tone: 0.54 })
  if (kind.striped)
    for (const d of [-1, 1.4])
      limbs(body, [`${shoulder + 4 + d},-57,1 ${0 + d + lean * 0.5},-45.4,1.1 9,-41.6,0.9`], {
        tone: 0.8,
        color: look.stripe ?? look.cloth,
        rim: null,
        form: null,
      })
  limbs(body, ['16.4,-40.6,4 20,-40,3.2 22.6,-39.6,1.8', '17,-41.4,2 20.4,-42.4,1.5'], {
    tone: 0.5,
    color: look.skin ?? look.cloth,
  })
  headInProfile(body, { x: neck + 2.4, y: -70 }, kind)
}

// A head against the light, no features: skull, cheek, hair, perhaps a bun.
function headInProfile(body: Body, { x, y }: { x: number; y: number }, { bun }: Kind) {
  const { look } = body
  const skin = look.skin ?? look.cloth
  const hair = look.hair ?? look.cloth
  const q = (points: Points): Point[] => toPoints(points).map(([px, py, w]) => [x + px, y + py, w])
  piece(body, q('-3.4,4,1 2.6,4,1 3.4,11 -4.6,11'), { tone: 0.3, color: skin })
  piece(body, q('0,-7 5,-6 6.4,-2 7.6,1.4 6.6,2.6 6.4,5.4 4,7 0,6 -3,4'), {
    tone: 0.32,
    color: skin,
    rim: null,
  })
  piece(
    body,
    q('4.6,-6.4 1,-8.4 -3.6,-7.4 -6.6,-3.6 -6.8,1.4 -5.4,6 -2.4,7.4 -0.6,4 1,1.6 1.6,-2 4.8,-3.6'),
    {
      tone: 0.42,
      color: hair,
    },
  )
  if (bun) piece(body, q('-6,1 -9.4,0.6 -10.6,4 -9,7 -5.8,6.6'), { tone: 0.42, color: hair })
}
