import type { SharedView } from '../../classroom/class-view.ts'
import type { ClassLink, LinkState } from '../../platform/class-link.ts'

/** True once a class has ended, or can't be found any more. */
export function isOver({ line, view }: LinkState<Pick<SharedView, 'closedWith'>>): boolean {
  return line === 'gone' || (view !== null && view.closedWith !== null)
}

/** Settles with the first thing that `find` finds in what the line says. */
export function until<View, T>(
  link: ClassLink<View>,
  find: (state: LinkState<View>) => T | null,
): Promise<T> {
  return new Promise((resolve) => {
    const found = find(link.state.getState())
    if (found !== null) return resolve(found)
    const stop = link.state.subscribe((state) => {
      const found = find(state)
      if (found === null) return
      stop()
      resolve(found)
    })
  })
}
