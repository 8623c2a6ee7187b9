import { type Stage } from './stage.ts'

/** A thing that can lie beside a line, drawn in code on nothing. Same seed, same picture. */
export type CloseUpSource = {
  id: string
  seed: number
  /** Draws on a stage of `CLOSE_UP` units; painted layers only, no light. */
  draw(stage: Stage): void
}

/** Size in units, and in pixels as shown. */
export const CLOSE_UP = { width: 480, height: 360 } as const
