import type { AsideId } from './asides.tsx'

/** A dialog over the story. */
export type Layer =
  | { readonly kind: 'away' | 'transcript' | 'settings' }
  | { readonly kind: 'sources'; readonly at: string | null }
  | { readonly kind: 'word'; readonly id: string }
  | { readonly kind: 'aside'; readonly id: AsideId }

/** What lies over the story: nothing, one dialog, or the step-away screen and what was opened from there. The last is seen. */
export type Layers = readonly Layer[]

/** Opens a dialog: over the step-away screen, which stays, and in place of any other. */
export function openLayer(layers: Layers, next: Layer): Layers {
  const stays = next.kind === 'away' ? [] : layers.filter(({ kind }) => kind === 'away')
  return [...stays, next]
}

/** Closes the dialog that is seen; who stepped away before is back there. */
export const closeLayer = (layers: Layers): Layers => layers.slice(0, -1)

/** True while the reader has stepped away, whatever was opened from there. */
export const isAway = (layers: Layers): boolean => layers.some(({ kind }) => kind === 'away')
