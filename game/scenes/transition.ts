import type { Stage } from '../session/stage.ts'

/** How one picture gives way to the next: at once, as usual, as time that passes, as a long way. */
export type Transition = 'cut' | 'dissolve' | 'wash' | 'distance'

/** The transition between two stages: as the story says, else by what lies between them. */
export function chooseTransition(before: Stage | null, after: Stage): Transition {
  if (after.arrive !== null) return after.arrive
  if (before === null) return 'dissolve'
  if (before.chapter !== after.chapter) return 'distance'
  return before.scene === after.scene || before.year !== after.year ? 'wash' : 'dissolve'
}

/** Milliseconds that it takes from still to still. */
export const transitionTimes: Readonly<Record<Transition, number>> = {
  cut: 0,
  dissolve: 250,
  wash: 1500,
  distance: 2400,
}
