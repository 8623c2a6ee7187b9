import { type TailorLook } from './tailor.ts'

/** Where the noon light comes from: the open lane behind the table, in scene units. */
export const LANE = [820, 60] as const

/** Ji-young at twenty-four, by day, in her own stall. */
export const JI_YOUNG: TailorLook = {
  cloth: ['#121a24', '#233141', '#3c4f63', '#6b7f92'],
  apron: ['#5d6870', '#97a2a4', '#ccd0c9', '#f0eee4'],
  skin: ['#5a3626', '#95644a', '#c99473', '#eac3a2'],
  hair: ['#0b0c10', '#1a1c22', '#343840'],
  scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
  light: LANE,
  form: 0.34,
  rim: '#eef2ee',
  rimAmt: 0.8,
  line: '#0a1018',
}

/** Shade on the planks, cast towards us. */
export const ON_PLANKS = { dx: -5, dy: 7, r: 6, a: 0.5, color: '#1a2430' } as const
