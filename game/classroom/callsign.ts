import { hash32 } from '../story/hash.ts'
import { adjectives, creatures } from './callsign-words.ts'

/** A seat's name: two words and a number, which its owner alone sees. With it the seat goes on from another device. */
export interface Callsign {
  readonly adjective: string
  readonly creature: string
  readonly number: number
}

/** The callsign that belongs to a seat's token: whoever has the token has the callsign, and never the other way round. */
export function callsignOf(token: string): Callsign {
  const pick = (words: readonly string[], salt: string) =>
    words[hash32(`${salt} ${token}`) % words.length] ?? ''
  return {
    adjective: pick(adjectives, 'adjective'),
    creature: pick(creatures, 'creature'),
    number: 100 + (hash32(`number ${token}`) % 900),
  }
}

/** A callsign as it is shown. */
export function writeCallsign({ adjective, creature, number }: Callsign): string {
  return `${adjective} ${creature} ${number}`
}

/** A callsign as it was typed, in the form in which callsigns are compared. */
export function plainCallsign(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
