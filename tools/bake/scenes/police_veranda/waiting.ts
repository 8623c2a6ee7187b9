import { folds, head, limbs, piece, type Body, type Look, type Place } from '../../kit/body.ts'
import { type Points } from '../../kit/points.ts'
import { scarfFromBehind } from '../../kit/scarf.ts'
import { type Layer } from '../../kit/stage.ts'

type Clothes = { trousers: readonly string[]; shoes: readonly string[] }

const skinOf = ({ look }: Body) => look.skin ?? look.cloth

// Legs in trousers rolled to the calf, from behind: the right one carries, the left knee has gone soft and its foot is out.
function rolledLegs(body: Body, { trousers, shoes }: Clothes) {
  limbs(body, ['-9,-14,5.2 -10.2,-4,4', '3.4,-14,5.6 3.6,-4,4.2'], { tone: 0.4, color: skinOf(body) })
  piece(body, '-8,-4.6,1 -11.8,-4.6,1 -14.6,-1.4 -15,0.6,1 -8.4,0.8,1 -7.6,-1.6', {
    tone: 0.42,
    rim: null,
    color: shoes,
  })
  piece(body, '1.2,-4.8,1 6,-4.8,1 7,-1.6 7,0.8,1 0.6,0.8,1 0.6,-1.6', {
    tone: 0.46,
    rim: null,
    color: shoes,
  })
  limbs(body, ['-4.2,-46,12 -8.6,-28,10 -9.2,-13,7.8'], { tone: 0.36, color: trousers })
  limbs(body, ['4.4,-46,13 4.6,-28,10.6 3.6,-12,8.4'], { tone: 0.46, color: trousers })
  folds(
    body,
    [
      '-12.6,-29,0.2 -8.4,-26.6,0.8 -4.8,-28,0.2',
      '0.4,-27,0.2 4,-25.6,0.6 8.6,-27,0.2',
      '-12.4,-15,0.4 -9,-13.6,0.9 -5.8,-15,0.4',
      '-0.2,-14,0.4 3.6,-12.8,0.9 7.4,-14,0.4',
      '1,-44,0.2 0.4,-36,0.8 -1,-30,0.2',
    ],
    { alpha: 0.55 },
  )
}

// A hand that hangs: the back of it, fingers a little apart, the thumb to the thigh; `side` 1 is the right one.
function hangingHand(body: Body, x: number, y: number, side: 1 | -1) {
  const q = (points: readonly (readonly [number, number, number])[]): Points =>
    points.map(([a, b, w]) => [x + a * side, y + b, w])
  limbs(
    body,
    [
      q([
        [0, -1, 3.6],
        [0.5, 2, 4.6],
        [0.3, 4, 4.4],
      ]),
      ...[1.9, 0.5, -0.9].map((x, i) =>
        q([
          [x, 4, 1.5],
          [x * 0.9, 7, 1.4],
          [x * 0.7 - 0.5, 9.4 - i * 0.3, 0.9],
        ]),
      ),
      q([
        [-1.2, 1, 1.8],
        [-2.7, 4, 1.6],
        [-2.6, 6, 1.1],
      ]),
    ],
    { tone: 0.48, color: skinOf(body), edge: [0.5, 10] },
  )
}

// The nape, and hair above it in one mass.
function bowedHead(body: Body, x: number, y: number, bun = false) {
  limbs(
    body,
    [
      [
        [x, y + 3, 7],
        [x * 0.6, y + 12, 8.6],
      ],
    ],
    { tone: 0.34, color: skinOf(body), rim: null },
  )
  head(body, { x, y, k: 0.96, tail: false })
  if (!bun) return
  const hair = body.look.hair ?? body.look.cloth
  const q = (points: readonly (readonly [number, number])[]): Points => points.map(([a, b]) => [x + a, y + b])
  piece(
    body,
    q([
      [0, -1],
      [-3.4, 0.2],
      [-4.2, 3.4],
      [-2.4, 6.4],
      [1.6, 6.6],
      [4, 4],
      [3.4, 0.6],
    ]),
    { tone: 0.56, color: hair, shadow: { dx: 1, dy: 2, r: 2, a: 0.4, inside: true } },
  )
  folds(
    body,
    [
      [
        [x - 2.6, y + 4.4, 0.3],
        [x, y + 2, 0.7],
        [x + 2.8, y + 3.4, 0.3],
      ],
    ],
    { alpha: 0.6 },
  )
}

/** Ji-young, who does not go up: the bag at her left side under her hand, the other hand in front, where the strap is. */
export function strapBack(layer: Layer, at: Place, look: Look & Clothes) {
  const body: Body = { layer, at, look }
  const bag = look.bundle ?? look.cloth
  rolledLegs(body, look)
  // her right arm: the elbow close, the forearm away from us
  limbs(body, ['13,-60,6 14.6,-56,5.6 11,-53.6,4.6'], { tone: 0.44, color: skinOf(body) })
  piece(
    body,
    '-2.6,-82,1 -8.4,-79 -12.4,-74.6 -12.6,-66 -10.6,-57 -11.4,-48 -12.6,-39.6,1 -4,-37.6 4,-38.4 12,-38,1 11.4,-47 10,-57 11.6,-66 12.6,-75 10.4,-79.6 4,-82',
    { tone: 0.48 },
  )
  limbs(body, ['9.8,-76.4,8.2 13.6,-68,8.2 14,-59.6,7.2'], { tone: 0.54 })
  folds(
    body,
    [
      '-8.6,-73,0.2 -9,-65,0.6 -7,-57,0.2',
      '8,-73,0.2 6.4,-64,0.7 7,-56,0.2',
      '-8,-55,0.2 -1,-52.4,0.8 8,-55.6,0.2',
      '-2,-51,0.2 -3,-45,0.6 -2.4,-39,0.2',
      '5,-51,0.2 7.4,-45,0.7 8.4,-39.4,0.2',
      '10.6,-63,0.2 13.4,-61,0.7 17,-62,0.2',
    ],
    { alpha: 0.6 },
  )
  limbs(body, ['8.6,-79.6,2 -1,-64,1.9 -11,-50,1.9'], { tone: 0.36, color: bag, rim: null })
  // her left arm comes down from the lower shoulder, its hand lies on the bag
  piece(body, '-19,-46.6,1 -12.6,-48 -6.4,-47.4,1 -5.4,-40 -6,-33 -9.6,-30 -16,-30.6 -19.6,-35 -20,-41', {
    tone: 0.5,
    color: bag,
    shadow: { dx: 3, dy: 4, r: 5, a: 0.34, inside: true },
  })
  piece(body, '-19,-46.6,1 -12.6,-48 -6.4,-47.4,1 -6.2,-41 -9,-38 -16.4,-38.4 -19.6,-41', {
    tone: 0.58,
    color: bag,
  })
  limbs(body, ['-15,-61,5.6 -15.6,-53,4.6 -14.6,-47,3.6'], { tone: 0.42, color: skinOf(body) })
  limbs(body, ['-10,-74.8,8.4 -14,-66,8.2 -15,-59.4,7.2'], { tone: 0.42 })
  folds(body, ['-18.4,-61.4,0.2 -15,-60,0.7 -11.6,-61,0.2'], { alpha: 0.6 })
  hangingHand(body, -14.2, -46, -1)
  scarfFromBehind(body, { x: 0.4, y: 1.4, k: 1 })
  limbs(
    body,
    [
      '-7,-60.6,1 -7.2,-57.8,0.7',
      '-5.4,-60.8,1 -5.3,-57.6,0.7',
      '-3.8,-60.8,1 -3.4,-58,0.7',
      '-2.6,-61,1 -2,-58.6,0.7',
    ],
    {
      tone: 0.4,
      color: look.scarf ?? look.cloth,
      rim: null,
    },
  )
  // what is tied low lies over the wool
  const hair = look.hair ?? look.cloth
  piece(body, '-2.6,-88,1 1.2,-88,1 2.4,-84 2.6,-78.6 1.6,-72.6 0.4,-68,1 -1.2,-68.6,1 -2,-74 -2.8,-80.6', {
    tone: 0.4,
    color: hair,
  })
  piece(body, '-2.7,-86.4,1 1.7,-86.6,1 1.9,-85.2,1 -2.8,-84.9,1', { tone: 0.6, rim: null, color: hair })
}

/** A man in a shirt with short sleeves, from behind, his head bowed: one arm hangs, the other hand holds the neck of a bag on his shoulder. */
export function shoulderBagBack(layer: Layer, at: Place, look: Look & Clothes) {
  const body: Body = { layer, at, look }
  rolledLegs(body, look)
  hangingHand(body, -17, -45, -1)
  limbs(body, ['-16.4,-62,6.2 -17.4,-54,5.4 -17,-45,4'], { tone: 0.42, color: skinOf(body) })
  bowedHead(body, 1.4, -90.4)
  piece(
    body,
    '-3.6,-82,1 -9,-80.6 -13.6,-77 -14.4,-66 -12.6,-56 -12.8,-44,1 -3,-42 11.6,-43.6,1 11.8,-56 13.6,-66 14.2,-76 10,-80.4 4.4,-82,1 0,-80.6',
    { tone: 0.46 },
  )
  limbs(body, ['-11.4,-76,8.8 -15.6,-68,8.4 -16.4,-60.6,7.6'], { tone: 0.42 })
  // the upper arm is down, the forearm comes up in front to the shoulder
  limbs(body, ['11.4,-76,8.8 15.4,-68,8.4 16,-60.6,7.4'], { tone: 0.54 })
  piece(body, '4.6,-79,1 10.6,-80,1 15,-71 15.4,-59 10.4,-52 2.4,-52.6 -1.6,-60 0,-70', {
    tone: 0.5,
    color: look.bundle ?? look.cloth,
    shadow: { dx: 3, dy: 5, r: 5, a: 0.3, inside: true },
  })
  limbs(
    body,
    [
      '11.6,-81.4,3 9.4,-80,3 8,-77.4,2',
      '9.6,-82,2.8 7.2,-80.2,2.8 6.4,-77.6,2',
      '7.4,-82,2.4 5.4,-80,2.4 4.8,-78,1.8',
    ],
    {
      tone: 0.5,
      color: skinOf(body),
    },
  )
  folds(
    body,
    [
      '7,-76,0.2 4,-67,0.8 5,-56,0.3',
      '10,-76,0.2 11.4,-67,0.7 10,-56,0.3',
      '-10,-74,0.2 -10.4,-64,0.6 -8,-56,0.2',
      '-9,-54,0.2 -3,-50,0.8 4,-48,0.2',
      '-19.8,-61.6,0.2 -16.4,-60.2,0.7 -12.8,-61,0.2',
    ],
    { alpha: 0.6 },
  )
}

/** An old woman sitting on her bundle, from behind: bent a little, her hands in her lap. */
export function onBundle(layer: Layer, at: Place, look: Look & Clothes) {
  const body: Body = { layer, at, look }
  const cloth = look.bundle ?? look.cloth
  // a foot and a knee, beyond the bundle
  piece(body, '15,-4,1 20,-4.4,1 24,-1.4 24,0.8,1 15,0.8,1', { tone: 0.38, rim: null, color: look.shoes })
  limbs(body, ['4,-22,12 15,-24,10.6 18,-18,9 17.6,-4.6,7'], { tone: 0.34, color: look.trousers })
  piece(body, '-22,0,1 -24.4,-7 -22,-15.4 -14,-19.6 0,-20 12,-17 15,-9 13.6,0,1', {
    tone: 0.48,
    color: cloth,
  })
  folds(
    body,
    [
      '-19,-15,0.2 -15,-8,0.8 -15.6,-1,0.3',
      '-6,-14,0.2 -2,-8,0.8 -3,-1,0.3',
      '8,-14,0.2 9.6,-8,0.7 8.6,-1,0.3',
    ],
    { alpha: 0.5 },
  )
  piece(body, '-15.4,-20 -14,-27 10,-27 13,-20.6 10.6,-16 -1,-14.6 -13,-15.6', {
    tone: 0.34,
    color: look.trousers,
  })
  limbs(body, ['9,-46,8 13,-36,7.8 11.6,-28.6,6.8'], { tone: 0.54 })
  bowedHead(body, 0.6, -60.6, true)
  piece(
    body,
    '-3.4,-53,1 -8.6,-51 -12,-46 -13.2,-37 -12.4,-28 -13.6,-19.6,1 -1,-17.6 11,-19.6,1 10.4,-28 11.4,-37 11,-46 8.4,-50.6 4,-53,1 0.4,-51.6',
    { tone: 0.46 },
  )
  limbs(body, ['-9.6,-46,8.2 -14,-36,8 -12.8,-28.4,6.8'], { tone: 0.42 })
  folds(
    body,
    [
      '-8.6,-44,0.2 -9.4,-34,0.8 -8.4,-22,0.3',
      '0.4,-48,0.2 -0.4,-36,0.6 0,-21,0.2',
      '7,-44,0.2 7.6,-34,0.8 6,-23,0.3',
      '-9,-27,0.2 -1,-24.6,0.8 7,-27,0.2',
    ],
    { alpha: 0.6 },
  )
}
