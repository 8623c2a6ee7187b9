/** What the place where the game stands asks of the whole mix, whatever its reader sets. */
export interface House {
  /** Steps of the ambience and the music, and of single sounds. */
  readonly bedDb: number
  readonly effectsDb: number
  /** Hz below which nothing is heard. */
  readonly lowCutHz: number
}

export const OPEN_HOUSE: House = { bedDb: 0, effectsDb: 0, lowCutHz: 40 }

/** A quiet gallery: low sound goes through walls, and makes small loudspeakers rattle. */
export const QUIET_HOUSE: House = { bedDb: -9, effectsDb: -12, lowCutHz: 180 }
