/** Metres to scene units, seen from the foot of the stair by somebody who has not straightened up: x right, y up, z away. */
export const at = (x: number, y: number, z: number): readonly [number, number] => [
  1060 + (950 * x) / z,
  560 - (950 * (y - 1.15)) / z,
]

/** The lamp at the head of the stair. */
export const BULB: readonly [number, number] = [986, 78]

/** Steps: rise, going, where the first riser stands, how many. */
export const STEP = { rise: 0.18, going: 0.26, z: 2.2, n: 12, left: -0.78, right: 0.74 }

/** Where the stair ends and the hall begins. */
export const TOP = { y: STEP.rise * STEP.n, z: STEP.z + STEP.going * STEP.n }
