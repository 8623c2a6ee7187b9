/**
 * Something that went wrong, as a value: a stable code, one plain sentence for a person, and the place it concerns
 * (in tools `file:line`, at run time a knot, a key or an address).
 */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly where: string
}

/** Makes a problem; `where` may be empty when no place can be named. */
export function problem(code: string, message: string, where = ''): Problem {
  return { code, message, where }
}

/** True for a problem among answers of other shapes. */
export function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' && value !== null && 'code' in value && 'message' in value && 'where' in value
  )
}
