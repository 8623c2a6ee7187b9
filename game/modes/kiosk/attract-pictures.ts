import type { Shown } from '../pictures.ts'

/** Snow first, where the calm close of the telling before ended, then the two ways, and some places on them. */
export const attractPictures: readonly Shown[] = [
  { scene: 'calm_snow', look: 'snow' },
  { scene: 'fork', look: 'dawn' },
  { scene: 'restaurant', look: 'front' },
  { scene: 'river', look: 'ice_night' },
  { scene: 'fork', look: 'dawn' },
  { scene: 'brown_river', look: 'dawn' },
  { scene: 'seoul_flat', look: 'evening' },
]
