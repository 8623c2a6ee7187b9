/** What a paper can have made for it from the story's own description. */
export const inserts = [
  /** The cuts: how long each takes, and how it is opened. */
  'lengths',
  /** The content notes, each with its sentence. */
  'content',
  /** The stops to talk at that a cut comes to, in order. */
  'stops',
  /** A card for every stop, to be cut out. */
  'cards',
  /** The facts of each chapter with source, date, certainty and doubt. */
  'sheets',
  /** What the story says that it leaves out. */
  'leaves-out',
  /** The endings, each with the question that it leaves. */
  'endings',
  /** How the names are said. */
  'names',
  /** Every scene: its notes, its bridge, where it is told and how it is opened. */
  'scenes',
] as const
