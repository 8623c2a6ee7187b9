/** The dial of the tape player: the one warm light in the car. */
export const DIAL: readonly [number, number] = [826, 664]
