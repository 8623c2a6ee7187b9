import * as v from 'valibot'

/** What a text of JSON says; undefined, which no JSON says, for a text that is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a text of JSON says, in the shape of a schema; null where it is no JSON, or of another shape. */
export function readText<T>(schema: v.GenericSchema<unknown, T>, text: string): T | null {
  const read = v.safeParse(schema, parseJson(text))
  return read.success ? read.output : null
}
