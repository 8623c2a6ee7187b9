/** Fades an element to an opacity; 0 ms is a cut. Resolves when it is there, or at once when a later fade takes over. */
export async function fade(element: HTMLElement, opacity: 0 | 1, milliseconds: number): Promise<void> {
  const view = element.ownerDocument.defaultView
  const from = view?.getComputedStyle(element).opacity ?? '1'
  for (const running of element.getAnimations()) running.cancel()
  element.style.opacity = String(opacity)
  if (milliseconds === 0) return
  const animation = element.animate(
    { opacity: [from, String(opacity)] },
    { duration: milliseconds, easing: 'ease-in-out' },
  )
  await new Promise((resolve) => {
    animation.onfinish = resolve
    animation.oncancel = resolve
  })
}
