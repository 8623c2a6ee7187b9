/**
 * Fades an element to an opacity; 0 ms is a cut. With `wash` it comes or goes behind the edge of a wet brush instead of
 * evenly. Resolves when it is there, or at once when a later fade takes over.
 */
export async function fade(
  element: HTMLElement,
  opacity: 0 | 1,
  milliseconds: number,
  wash = false,
): Promise<void> {
  const view = element.ownerDocument.defaultView
  const from = view?.getComputedStyle(element).opacity ?? '1'
  for (const running of element.getAnimations()) running.cancel()
  element.style.opacity = String(opacity)
  element.classList.toggle('washed', wash && milliseconds > 0)
  if (milliseconds === 0) return
  const animation = element.animate(wash ? washFrames(opacity) : { opacity: [from, String(opacity)] }, {
    duration: milliseconds,
    easing: 'ease-in-out',
  })
  await new Promise((resolve) => {
    animation.onfinish = resolve
    animation.oncancel = resolve
  })
  if (animation.playState === 'finished') element.classList.remove('washed')
}

/** The mask is opaque at its left end and clear at its right (tools/bake/bake-wash.ts). */
function washFrames(opacity: 0 | 1): PropertyIndexedKeyframes {
  const ends = ['100% 0', '0% 0']
  return { opacity: ['1', '1'], maskPosition: opacity === 1 ? ends : ends.reverse() }
}
