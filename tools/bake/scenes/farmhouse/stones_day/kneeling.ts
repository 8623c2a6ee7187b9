import { folds, limbs, piece, type Body, type Look, type Place } from '../../../kit/body.ts'
import { headPoints, kerchiefSide } from '../../../kit/kerchief.ts'
import { type Points } from '../../../kit/points.ts'
import { type Layer } from '../../../kit/stage.ts'

/** What a woman wears at the water: jacket with its sleeves rolled, apron, trousers; hair or a kerchief. */
export type KneelingLook = Look & {
  trousers: readonly string[]
  apron: readonly string[]
  shoes: readonly string[]
  skin: readonly string[]
  hair: readonly string[]
}

type Kneeling = Body & { look: KneelingLook }

/** From the side, facing right, on her knees: the shin on the stone, the thigh over it, both hands down on the washing; knees at about (x + 6, y). */
export function kneelingPress(layer: Layer, at: Place, look: KneelingLook) {
  const body = { layer, at, look }
  legs(body)
  // the far arm, a little ahead
  limbs(body, ['22.6,-24,4.4 26.6,-14,3.8 29.4,-7.6,3.2'], { tone: 0.36, color: look.skin })
  hand(body, [29.6, -7], 0.4)
  limbs(body, ['14.6,-40,6.6 19.4,-31,6.2 22.6,-23.8,5.4'], { tone: 0.3 })
  trunk(body, 0)
  limbs(body, ['18.6,-23.6,4.8 21.4,-14.6,4 23.8,-7.8,3.4'], { tone: 0.5, color: look.skin })
  hand(body, [24, -7], 0.54)
  nearSleeve(body, '12.4,-39.6,8 16,-31.6,7.4 18.4,-23.8,6.2')
  scarfedHead(body)
}

/** The same, more upright: the near hand holds the washing, the far one has the beater up. */
export function kneelingBeat(layer: Layer, at: Place, look: KneelingLook & { stick: readonly string[] }) {
  const body = { layer, at, look }
  legs(body)
  piece(body, '21,-57.4,1 23.4,-55.2,1 30.6,-63.4 37.6,-69.4,1 34,-73.6,1 27.6,-66.8', {
    tone: 0.5,
    color: look.stick,
  })
  limbs(body, ['20.4,-48.6,4.8 22.4,-53,4.2 23.4,-57.4,3.6'], { tone: 0.44, color: look.skin })
  for (const [x, y] of [
    [22.6, -57.4],
    [24, -58.8],
    [25.4, -60.2],
  ] as const)
    limbs(body, [`${x - 1.6},${y - 1.5},1.7 ${x},${y},2 ${x + 1.4},${y + 1.3},1.6`], {
      tone: 0.5,
      color: look.skin,
    })
  limbs(body, ['8.4,-43,7 15.4,-45.4,6.8 20.4,-48.6,5.8'], { tone: 0.34 })
  trunk(body, -14)
  limbs(body, ['13.4,-28,4.8 17.4,-18.6,4.2 20.8,-9.8,3.4'], { tone: 0.5, color: look.skin })
  hand(body, [21, -9], 0.54)
  nearSleeve(body, '6.6,-43.4,8 10.4,-35.6,7.4 13.2,-28,6.2')
  kerchiefSide(
    { ...body, look: { ...look, scarf: look.kerchief ?? look.cloth } },
    {
      x: 13.4,
      y: -55.6,
      k: 0.86,
      turn: 18,
    },
  )
}

// Both knees on the stone; the near shin lies along it, its shoe on its toes.
function legs(body: Kneeling) {
  const { trousers, apron, shoes } = body.look
  piece(body, '-24,-1,1 0,-2.4 14,-1,1 14,1.8 -6,2.6 -22,1.8', {
    color: '#15191a',
    soft: 1.2 * body.at.s,
    alpha: 0.55,
    form: null,
    rim: null,
    pool: 0,
  })
  limbs(body, ['-2,-21,13 6,-11,11.6 10.6,-4.4,9.4'], { tone: 0.24, color: trousers })
  piece(body, '7,-26,1 12.6,-20 15,-8 14.6,-0.6,1 8,0,1 5,-12', { tone: 0.46, color: apron })
  folds(body, ['9,-20,0.2 11,-11,0.6 11.4,-2,0.2', '11.4,-18,0.2 13.2,-10,0.5 13.4,-2,0.2'], { alpha: 0.45 })
  piece(body, '-12.6,-6.6,1 -17,-7 -20.6,-4.4 -22.6,-0.4,1 -20,0.8 -13,0.8,1', { tone: 0.4, color: shoes })
  limbs(body, ['6.4,-4,8.6 -4,-3.8,7.4 -14,-3.4,5.8'], { tone: 0.34, color: trousers })
  limbs(body, ['-6.4,-20,15 0.4,-12,13 6.2,-5,10'], { tone: 0.44, color: trousers })
  folds(
    body,
    [
      '-10,-11,0.2 -4,-8.6,0.8 2,-7.6,0.2',
      '0,-16,0.2 3.6,-12.6,0.6 4.4,-8.6,0.2',
      '-9.6,-4.6,0.2 -4,-4,0.5 2,-4.4,0.2',
    ],
    { alpha: 0.6 },
  )
}

// A back that leans forward from the hips; `turn` lifts it.
function trunk(body: Kneeling, turn: number) {
  const q = headPoints({ x: -6, y: -20, turn })
  piece(
    body,
    q(
      '-7.8,4.6,1 -8.2,-3 -4,-11.6 4.4,-19.2 13.6,-24.6 20.4,-25.6 24.6,-22.6 24.4,-17 20,-9.6 14.6,-2.6 10.4,4,1 2,7',
    ),
    { tone: 0.46 },
  )
  folds(
    body,
    [
      q('-6.6,2.6,0.2 1.4,4.8,0.5 9.4,2.4,0.2'),
      q('2,-14,0.2 6.4,-6,0.8 6,2,0.2'),
      q('8,-19,0.2 12,-12,0.8 11.4,-4,0.2'),
      q('-5.6,-6,0.2 -1,-1.6,0.7 4,0.6,0.2'),
      q('-2,-11,0.2 2,-6.6,0.5 3,-2,0.2'),
    ],
    { alpha: 0.5 },
  )
}

function nearSleeve(body: Kneeling, line: Points) {
  const { s } = body.at
  const points = String(line).split(' ')
  const [ex = 0, ey = 0] = (points.at(-1) ?? '').split(',').map(Number)
  limbs(body, [line], { tone: 0.54, shadow: { dx: -0.3 * s, dy: 0.9 * s, r: s, a: 0.4, inside: true } })
  limbs(body, [`${ex - 3.2},${ey + 0.4},2 ${ex + 0.4},${ey + 1},2.3 ${ex + 3.4},${ey - 0.6},2`], {
    tone: 0.66,
  })
  folds(body, [`${ex - 4.6},${ey - 6},0.2 ${ex - 2},${ey - 4.6},0.7 ${ex + 1.4},${ey - 6},0.2`], {
    alpha: 0.55,
  })
}

// Flat on the wet cloth: the back of the hand, three fingers forward, the thumb beside them.
function hand(body: Kneeling, [x, y]: readonly [number, number], tone: number) {
  const color = body.look.skin
  limbs(body, [`${x - 0.6},${y + 1.4},1.7 ${x - 0.4},${y + 4},1.5 ${x + 0.4},${y + 5.4},1.2`], {
    tone: tone - 0.08,
    color,
  })
  for (const [dx, dy] of [
    [5.6, 3.6],
    [5.2, 5.2],
    [3.8, 6],
  ] as const)
    limbs(body, [`${x + 1.8},${y + 2.6},1.9 ${x + dx * 0.8},${y + dy * 0.8},1.7 ${x + dx},${y + dy},1.2`], {
      tone,
      color,
    })
  limbs(body, [`${x - 0.2},${y - 0.8},3.3 ${x + 1},${y + 1},3.9 ${x + 2},${y + 2.8},3.4`], { tone, color })
}

// Bowed to the washing: her hair is all one sees of the head, its low tail slid off the nape; the scarf once round the neck, one end over her back.
function scarfedHead(body: Kneeling) {
  const { look, at } = body
  const wool = look.scarf ?? look.cloth
  const on = { dx: -0.2 * at.s, dy: 0.7 * at.s, r: at.s, a: 0.45, inside: true }
  const q = headPoints({ x: 23.4, y: -47.6, k: 0.88, turn: 38 })
  limbs(body, ['13.6,-42.6,8 19,-45,7'], { tone: 0.34, color: look.skin })
  piece(body, q('4.4,-2 5.9,0 6,2.6 4.8,4.8 2.4,6'), { tone: 0.3, color: look.skin, rim: null })
  piece(body, '11.4,-44.6,1 7,-43.6 2.4,-38.4 0,-33,1 3.4,-31.4,1 7.4,-36 12.6,-40', {
    tone: 0.46,
    color: wool,
    shadow: on,
  })
  piece(body, '10.6,-44.4 13.6,-48 17.4,-48.4 20.4,-44 20.6,-39.6 17.4,-37 13,-38.6', {
    tone: 0.54,
    color: wool,
    shadow: on,
  })
  folds(
    body,
    [
      '12,-44,0.2 15,-42,0.6 17.4,-38.4,0.2',
      '14,-46.8,0.2 17.4,-44.4,0.6 19.4,-40,0.2',
      '9,-42.6,0.2 5,-38,0.5 2.4,-33.4,0.2',
    ],
    { alpha: 0.6, color: '#2a0709' },
  )
  piece(body, q('-4.4,3.4,1 -1,5.4 -1,9 1.4,13 5,17.6,1 0.4,16.4 -3.4,12.4 -5,7.6'), {
    tone: 0.36,
    color: look.hair,
    shadow: on,
  })
  piece(
    body,
    q('1,-8.4 -3,-7.8 -6,-5 -7,-1 -6.4,3 -4.4,6 -1,7.4 2.4,7.6 4.2,6 4.6,3 5.4,0 6.2,-3.4 4.4,-6.6'),
    { tone: 0.42, color: look.hair, shadow: on },
  )
  folds(
    body,
    [
      q('4.4,-5.6,0.1 0,-3,0.4 -4,4,0.2'),
      q('1,-7.8,0.1 -3.4,-3.4,0.4 -5,3,0.2'),
      q('5,-2.4,0.1 2,0.4,0.4 -2.4,5.6,0.2'),
      q('-2,8,0.1 -1.4,12,0.4 2,16,0.2'),
    ],
    { alpha: 0.6, dry: 0.4 },
  )
}
