import { createHash } from 'node:crypto'
import type { Role } from '../../game/classroom/class-event.ts'
import type { ClassState } from '../../game/classroom/class-state.ts'
import { viewClass } from '../../game/classroom/class-view.ts'

/** What a page is sent of a class. */
export interface WrittenView {
  readonly json: string
  /** The same for the same view, and it says nothing of how often there were others. */
  readonly id: string
}

/** Writes what a screen may show of a class, once for each state of it and each kind of screen. */
export function createViewWriter(): (state: ClassState, role: Role, seat: number) => WrittenView {
  const written = new WeakMap<ClassState, Map<string, WrittenView>>()
  return (state, role, seat) => {
    const views = written.get(state) ?? new Map<string, WrittenView>()
    written.set(state, views)
    const screen = `${role} ${seat}`
    const view = views.get(screen) ?? writeView(state, role, seat)
    views.set(screen, view)
    return view
  }
}

function writeView(state: ClassState, role: Role, seat: number): WrittenView {
  const json = JSON.stringify(viewClass(state, role, seat))
  let id: string | null = null
  return {
    json,
    // most views are only looked at to see that they are the last one again
    get id() {
      id ??= `"${createHash('sha256').update(json).digest('base64url').slice(0, 16)}"`
      return id
    },
  }
}
