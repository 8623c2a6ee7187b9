import type { Box } from './picture-geometry.ts'

/** Puts an absolutely positioned element where a box is. */
export function placeElement(element: HTMLElement, box: Box): void {
  const { style } = element
  style.left = `${box.left}px`
  style.top = `${box.top}px`
  style.width = `${box.width}px`
  style.height = `${box.height}px`
}
