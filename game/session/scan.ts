/** Something that one switch can reach: a thing to do, or (with `items`) a group to go into. */
export interface Scannable<T> {
  /** What is in the group; empty for a thing to do. */
  readonly items: readonly T[]
  /** Whether it is offered again at once after it has been done: “a little more”. */
  readonly stays?: boolean
}

/** Where a scan stands. */
export interface Scan {
  /** The index of what is offered, in its group, in the group around that, and so on, outermost first; empty at rest. */
  readonly path: readonly number[]
  /** How often the present group has been gone through without a press. */
  readonly rounds: number
}

/** Waiting for the first press. */
export const atRest: Scan = { path: [], rounds: 0 }

/** A scan goes through a group this often, then comes out of it; out of the outermost it comes to rest. */
export const scanRounds = 2

/** What a scan offers now; null at rest, and where `items` has no such place. */
export function findOffered<T extends Scannable<T>>(items: readonly T[], path: readonly number[]): T | null {
  const [first, ...rest] = path
  const item = first === undefined ? undefined : items[first]
  if (item === undefined) return null
  return rest.length === 0 ? item : findOffered(item.items, rest)
}

/** The scan after an item has been offered long enough. */
export function moveOn<T extends Scannable<T>>({ path, rounds }: Scan, items: readonly T[]): Scan {
  const group = path.slice(0, -1)
  const last = path.at(-1)
  if (last === undefined || findOffered(items, path) === null) return atRest
  const size = group.length === 0 ? items.length : (findOffered(items, group)?.items.length ?? 0)
  if (last + 1 < size) return { path: [...group, last + 1], rounds }
  if (rounds + 1 < scanRounds) return { path: [...group, 0], rounds: rounds + 1 }
  return { path: group, rounds: 0 }
}

/** The scan after a press, and what is to be done by it, if anything. */
export function press<T extends Scannable<T>>(
  { path }: Scan,
  items: readonly T[],
): { readonly scan: Scan; readonly chosen: T | null } {
  const offered = findOffered(items, path)
  if (offered === null) return { scan: items.length === 0 ? atRest : { path: [0], rounds: 0 }, chosen: null }
  if (offered.items.length > 0) return { scan: { path: [...path, 0], rounds: 0 }, chosen: null }
  return { scan: offered.stays === true ? { path, rounds: 0 } : atRest, chosen: offered }
}
