import { hash32 } from './hash.ts'

/**
 * Whether something with the given percentage (0 to 100) comes about in the world of `seed`. The answer depends only on
 * the seed, the evidence id and how often that id was asked before, never on what else was drawn: so luck can be held
 * still while choices change.
 */
export function draw(seed: number, id: string, asked: number, percent: number): boolean {
  return (hash32(`${seed}/${id}/${asked}`) / 2 ** 32) * 100 < percent
}
