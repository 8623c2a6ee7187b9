import * as v from 'valibot'
import { certainties } from '../../game/session/evidence-file.ts'

const text = v.pipe(v.string(), v.nonEmpty())

/** The short words that the papers of a language share. Those with `{…}` name what is put in. */
export const lessonWords = v.strictObject({
  all: text,
  minutes: text,
  fromTo: text,
  sources: text,
  source: text,
  noDate: text,
  caveat: text,
  differ: text,
  period: text,
  certainty: v.strictObject(v.entriesFromList(certainties, text)),
  cutHere: text,
  lengths: v.strictObject({ telling: text, time: text, address: text, byAddress: text }),
  stopIn: text,
  card: v.strictObject({ contains: text, toldIn: text, sources: text }),
  sheet: text,
  endings: v.strictObject({ ending: text, question: text }),
  names: v.strictObject({ name: text, said: text, who: text }),
  content: v.strictObject({ weights: v.pipe(v.array(text), v.length(3)), none: text }),
  scene: v.strictObject({
    number: text,
    contains: text,
    gate: text,
    passing: text,
    openIn: text,
    instead: text,
    noBridge: text,
    sources: text,
    noSources: text,
    open: text,
    read: text,
    back: text,
    chapterText: text,
    epilogue: text,
  }),
  /** What an ink condition says to somebody who doesn't know ink, by the condition; the others are `sometimes`. */
  conditions: v.record(v.string(), text),
  sometimes: text,
  otherwise: text,
  /** What stands for a value that the story fills in, by how ink writes it. */
  values: v.record(v.string(), text),
  /** What stands for a way on to another scene, and to the end. */
  ways: v.strictObject({ scene: text, end: text }),
  choice: text,
})
