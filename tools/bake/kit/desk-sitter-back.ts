import { folds, head, limbs, piece, type Look, type Place } from './body.ts'
import { scarfFromBehind } from './scarf.ts'
import { type Layer } from './stage.ts'
import { turnedHead } from './turned-head.ts'

/** How one at a desk differs from the next: the hair, the lean, the scarf that is hers alone. */
export type DeskSitter = {
  lean?: number
  hair?: 'tail' | 'bob' | 'bun' | 'short'
  scarf?: boolean
  /** 1 looks away to the right, -1 to the left; straight ahead without. */
  turn?: 1 | -1
  /** How far the head is bent down. */
  bent?: number
}

/** Somebody on a chair at a desk, from behind, bent over what she writes; the seat at y = -27, the chair in its own inks. */
export function deskSitterBack(
  layer: Layer,
  at: Place,
  look: Look & { chair: readonly string[]; legs: readonly string[] },
  { lean = 0, hair = 'tail', scarf = false, turn, bent = 0 }: DeskSitter = {},
) {
  const body = { layer, at, look }
  const x = lean * 1.4
  limbs(body, [`${-9 + lean},-55,8 -14,-45,7.4 -12,-36,6`, `${9 + lean},-55,8 14.6,-45,7.4 13,-37,6`], {
    tone: 0.42,
  })
  const back = `-11.6,-25,1 -12,-34 -11,-44 ${-11.4 + x * 0.6},-54 ${-8 + x},-60 ${-3 + x},-62.4 ${3.4 + x},-62.4 ${8 + x},-60.2 ${11.4 + x * 0.6},-54 11.2,-44 12,-34 11.8,-25,1`
  piece(body, back, { tone: 0.5 })
  folds(
    body,
    [
      `${-7 + x},-56,0.2 -8,-46,0.8 -6,-37,0.2`,
      `${7 + x},-57,0.2 8.4,-47,0.8 7,-38,0.2`,
      `${x},-59,0.2 0.6,-50,0.6 0,-42,0.2`,
    ],
    { alpha: 0.45 },
  )
  if (scarf) {
    scarfFromBehind(body, { x, y: 19, k: 1 })
    piece(
      body,
      `${x - 2.2},-67.6,1 ${x + 1.6},-67.8,1 ${x + 2.2},-62 ${x + 1.4},-56 ${x - 0.4},-51.6,1 ${x - 2},-56 ${x - 2.4},-62`,
      { tone: 0.36, color: look.hair ?? look.cloth },
    )
  } else {
    const [hx, hy] = [x * 1.25, -71 + bent]
    piece(body, `${hx - 3},-66,1 ${hx + 3},-66,1 ${hx + 3.4},-60 ${hx - 3.4},-60`, {
      tone: 0.5,
      color: look.skin ?? look.cloth,
    })
    if (turn)
      turnedHead(body, {
        x: hx,
        y: hy,
        k: 0.96,
        side: turn,
        bow: 0.16,
        hair: hair === 'bob' ? 'none' : hair,
      })
    else head(body, { x: hx, y: hy, k: 0.96, tail: hair === 'tail' })
    if (hair === 'bob' && !turn) {
      const ink = look.hair ?? look.cloth
      const cut = `${hx},-78.8 ${hx - 4.4},-77.4 ${hx - 6.6},-73 ${hx - 7},-67 ${hx - 6.4},-62.6,1 ${hx - 2},-61.4 ${hx + 2},-61.4 ${hx + 6.4},-62.6,1 ${hx + 7},-67 ${hx + 6.6},-73 ${hx + 4.4},-77.4`
      piece(body, cut, { tone: 0.44, color: ink })
      const strands = [-4, -1.4, 1.4, 4].map(
        (d) => `${hx + d * 0.4},-77,0.1 ${hx + d},-70,0.4 ${hx + d * 1.1},-62.6,0.2`,
      )
      folds(body, strands, { alpha: 0.6 })
    }
    if (hair === 'bun' && !turn)
      piece(
        body,
        `${hx},${hy - 11.4} ${hx - 2.6},${hy - 10.6} ${hx - 3.8},${hy - 8.4} ${hx - 3.4},${hy - 6} ${hx},${hy - 4.6} ${hx + 3.4},${hy - 6} ${hx + 3.8},${hy - 8.4} ${hx + 2.6},${hy - 10.6}`,
        {
          tone: 0.5,
          color: look.hair ?? look.cloth,
        },
      )
  }
  emptyChairBack(layer, at, look)
}

/** The moulded back of a school chair, seen from behind. */
export function emptyChairBack(
  layer: Layer,
  at: Place,
  look: Look & { chair: readonly string[]; legs: readonly string[] },
) {
  const body = { layer, at, look }
  limbs(
    body,
    [
      '-10,-30,1.6 -11,-20,1.8 -12.4,0,1.6',
      '10,-30,1.6 11,-20,1.8 12.4,0,1.6',
      '-9,-22,1.4 -8,-5,1.2',
      '9,-22,1.4 8,-5,1.2',
    ],
    {
      tone: 0.5,
      color: look.legs,
      rim: null,
    },
  )
  piece(body, '-11,-23,1 11,-23,1 11.6,-19.6 -11.6,-19.6', { tone: 0.2, color: look.chair })
  piece(
    body,
    '-12,-45,1 -7,-46.6 0,-47 7,-46.6 12,-45,1 12.6,-38 11.6,-29,1 6,-27.6 -6,-27.6 -11.6,-29,1 -12.6,-38',
    {
      tone: 0.5,
      color: look.chair,
    },
  )
  piece(body, '-4,-44,1 4,-44,1 3.6,-41.6 -3.6,-41.6', {
    tone: 0.2,
    color: look.chair,
    rim: null,
    form: null,
    alpha: 0.6,
  })
}
