/** Where the card lies over a wide picture. */
export type CardPlace = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right'

/** A choice whose place in the picture was touched once, and the middle of that place, CSS pixels from the picture's corner. */
export interface Pointed {
  readonly choiceId: string
  readonly x: number
  readonly y: number
}

/** What the page needs to know of the picture behind it. Whoever shows scenes tells it; the page lays itself out by it. */
export interface Picture {
  /** The scene and look shown, as `river/ice_night`; null while there is none. */
  readonly id: string | null
  readonly card: CardPlace
  /** Dark pictures bear a dark card, light ones a light card. */
  readonly value: 'dark' | 'light'
  /** The darkest ink of the picture, as `#rrggbb`: it lies behind and below. */
  readonly ground: string
  /** One sentence for those who can't see the picture, or null. */
  readonly description: string | null
  /** The choice that a first touch asked about, or null. */
  readonly pointed: Pointed | null
}

export const noPicture: Picture = Object.freeze({
  id: null,
  card: 'bottom-right',
  value: 'light',
  ground: '#0b0f15',
  description: null,
  pointed: null,
})
