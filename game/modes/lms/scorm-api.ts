/** How far up the windows an API is looked for: the standards' own samples stop after seven parents. */
const mostWindows = 16

/** A window as far as it matters here; a frame's parent may belong to somebody else, and then every look at it throws. */
interface Around {
  readonly parent: Around | null
  readonly opener: Around | null
}

/** The functions of an API that was found. */
export type ScormCall = (name: string, ...values: readonly string[]) => string | null

/**
 * Finds the API of this name, with this function, in the windows around a page: its own, those it stands in, and those
 * that opened them. What it gives back calls it: null for a call that isn't there or fails, else what the API said.
 */
export function findScormApi(own: Around, name: string, needed: string): ScormCall | null {
  let at: Around | null = own
  for (let step = 0; at !== null && step < mostWindows; step++) {
    const api = look(at, name)
    // a frame of that name is found under it, too
    if (typeof look(api, needed) === 'function') return callsOf(api)
    at = next(at)
  }
  return null
}

function next(at: Around): Around | null {
  return at.parent !== null && at.parent !== at ? at.parent : at.opener
}

function callsOf(api: unknown): ScormCall {
  return (name, ...values) => {
    const call = look(api, name)
    if (typeof call !== 'function') return null
    try {
      return String(Reflect.apply(call, api, values))
    } catch {
      // an LMS whose API fails is an LMS that didn't do it
      return null
    }
  }
}

/** What stands under a name in an object, or undefined; also where to look is forbidden. */
function look(where: unknown, name: string): unknown {
  try {
    return typeof where === 'object' && where !== null ? (Reflect.get(where, name) as unknown) : undefined
  } catch {
    return undefined
  }
}
