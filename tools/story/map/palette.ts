import type { StoryGraph } from './graph.ts'

/** The hues of a map, in degrees of OKLCH; how light and how strong they are is the style's business. */
export interface Palette {
  readonly years: readonly number[]
  readonly categories: readonly string[]
  hueOfYear(year: number): number
  hueOfNote(category: string): number
}

/** Years go from warm to cold in even steps; categories of content notes go round the circle. */
export function paletteOf({ bands }: StoryGraph): Palette {
  const rooms = bands.flatMap((band) => band.rooms)
  const years = [...new Set(rooms.flatMap((room) => room.years))].sort((a, b) => a - b)
  const categories = [...new Set(rooms.flatMap(({ notes }) => notes.map(({ category }) => category)))].sort()
  const from = 45
  const to = 320
  return {
    years,
    categories,
    hueOfYear: (year) =>
      Math.round(from + (years.indexOf(year) * (to - from)) / Math.max(1, years.length - 1)),
    hueOfNote: (category) => Math.round(20 + (categories.indexOf(category) * 360) / categories.length),
  }
}
