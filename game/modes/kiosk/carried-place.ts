import * as v from 'valibot'
import { keptPrefix } from '../../session/kept.ts'
import { readText } from '../../session/read-text.ts'

const placeSchema = v.object({
  /** When it was left, in milliseconds since 1970. */
  at: v.number(),
  /** How often in a row the page had to be loaded anew. */
  times: v.number(),
  story: v.string(),
  cut: v.nullable(v.string()),
  language: v.string(),
  seed: v.number(),
  path: v.array(v.string()),
  /** What the visitor's own store held: settings above all. */
  texts: v.array(v.tuple([v.string(), v.string()])),
})

/** Where a visitor is, as it is carried over one loading of the page after a fault. */
export type CarriedPlace = v.InferOutput<typeof placeSchema>

const key = `${keptPrefix}kiosk-place`
/** Milliseconds after which nobody waits for a place any more. */
const patience = 60_000
/** A place that breaks the page each time is left at last. */
const mostTimes = 2

/** Lays a place down for the page that is loaded next; false where that can't be done. */
export function carryPlace(store: Storage, place: CarriedPlace): boolean {
  if (place.times > mostTimes) return false
  try {
    store.setItem(key, JSON.stringify(place))
    return true
  } catch {
    return false
  }
}

/** The place that the page before laid down; it is taken from the store. Null where there is none that is still waited for. */
export function takeCarriedPlace(store: Storage, now: number): CarriedPlace | null {
  try {
    const place = readText(placeSchema, store.getItem(key) ?? '')
    store.removeItem(key)
    return place !== null && Math.abs(now - place.at) < patience ? place : null
  } catch {
    return null
  }
}
