import type { Storyteller } from '../story/beat.ts'
import { hash32 } from '../story/hash.ts'
import { isProblem, problem, type Problem } from '../story/problem.ts'
import type { Save } from './save.ts'

/**
 * A save for whoever keeps it with somebody's name beside it: short, and without a word of the story. It holds the story,
 * the cut, the story's hash, the seed, the checkpoint, and of each choice a mark, in this order with points between them.
 * A mark is five characters of a hash of the choice's id, so that a save outlives a revision of the story as any other does.
 */
export interface ShortSave extends Pick<Save, 'story' | 'cut' | 'storyHash' | 'seed' | 'checkpoint'> {
  readonly marks: readonly string[]
}

const version = 's1'
const markLength = 5
const shape = /^s1\.([^.]*)\.([^.]*)\.([^.]*)\.([0-9a-z]{1,7})\.([0-9a-z]{1,6})\.((?:[0-9a-z]{5})*)$/

/** A save in at most `most` characters, or why it has no room in them. */
export function writeShortSave(save: Save, most: number): string | Problem {
  const { story, cut, storyHash, seed, checkpoint, path } = save
  const numbers = [seed, checkpoint.turn].map((number) => number.toString(36))
  const text = [version, story, cut, storyHash, ...numbers, path.map(markOf).join('')].join('.')
  if (text.length <= most) return text
  return problem('long-place', 'This telling has become too long for its place to be kept.', story)
}

/** Reads a short save, or says in a sentence that it can't be read. */
export function readShortSave(text: string): ShortSave | Problem {
  const [, story = '', cut = '', storyHash = '', seed = '', turn = '', marks = ''] = shape.exec(text) ?? []
  const number = parseInt(seed, 36)
  // what isn't of the shape has no seed either
  if (!(number <= 0xffffffff)) return problem('unreadable-save', 'A kept place could not be read.', 'place')
  return {
    story,
    cut,
    storyHash,
    seed: number,
    checkpoint: { turn: parseInt(turn, 36) },
    marks: marks.match(/.{5}/g) ?? [],
  }
}

/**
 * The save that a short one stands for, read by telling its way. From where it leads nowhere its marks stand in the path
 * in place of ids, which no beat offers: `restoreSave` stops there. `renamed` are old choice ids and what they are called now.
 */
export function openShortSave(
  { marks, ...short }: ShortSave,
  teller: Storyteller,
  renamed: Readonly<Record<string, string>>,
): Save {
  let told = teller.open(short.seed)
  const path = [...marks]
  for (const [turn, mark] of marks.entries()) {
    const offered = told.beat.choices.map(({ id }) => id)
    const ids = [...offered, ...Object.keys(renamed).filter((old) => offered.includes(renamed[old] ?? ''))]
    const id = ids.find((one) => markOf(one) === mark)
    if (id === undefined) break
    path[turn] = id
    const next = teller.choose(told.position, offered.includes(id) ? id : (renamed[id] ?? id))
    if (isProblem(next)) break
    told = next
  }
  // when it was kept is for its keeper to know
  return { schema: 1, ...short, path, savedAt: 0 }
}

function markOf(id: string): string {
  return (hash32(id) % 36 ** markLength).toString(36).padStart(markLength, '0')
}
