import { useLater } from './later.ts'
import { modeWords } from './mode-words.ts'
import type { RecapSlotProps } from './recap-slot.tsx'

/** Brings the look back, which nobody needs before the end. */
export const loadRecap = () => import('./recap-slot.tsx').then(({ RecapSlot }) => RecapSlot)

/** The look back, in its place as soon as it is there. */
export function Recap(props: RecapSlotProps) {
  const Slot = useLater(loadRecap, 'recap')
  return typeof Slot === 'string' ? <p role="status">{modeWords.asideStates[Slot]}</p> : <Slot {...props} />
}
