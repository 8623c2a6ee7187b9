/** What of the side road changes with the year. */
export type Season = {
  sky: readonly string[]
  hills: readonly [readonly string[], readonly string[]]
  earth: readonly string[]
  /** Rows on the left of the road, and on its right. */
  rows: readonly [readonly string[], readonly string[]]
  /** Shade between the rows on the right. */
  furrow?: string
  /** Beans on the right: leaves in the shade, leaves in the sun. */
  beans?: readonly [readonly string[], readonly string[]]
  /** Old snow between the ridges. */
  snow?: boolean
  /** Inks of the leaves of poplars and how many of them there are; null when boughs are bare. */
  leaves: { color: readonly string[]; share: number } | null
  /** Inks of the tree by the brick house. */
  crown: readonly string[] | null
  /** Weeds at the foot of the houses and between the tracks. */
  weeds: readonly string[]
}

export const OCTOBER: Season = {
  sky: ['#8a9aa0', '#aab4ae', '#cbc9b4', '#e4d9b6', '#f4e6c0', '#fbf0d4'],
  hills: [
    ['#8d9a98', '#a5aea6', '#bdbfae'],
    ['#6c7a66', '#87917a', '#a6a98e'],
  ],
  earth: ['#4a3826', '#7a6040', '#a88a58', '#cdb27a', '#e8d4a0'],
  rows: [
    ['#4b5a30', '#6f7d42', '#98a05c'],
    ['#8a6c40', '#b3945c', '#d8bd84'],
  ],
  leaves: { color: ['#4d4220', '#7b6a30', '#ab9248', '#d6be72', '#f2e2a4'], share: 1 },
  crown: ['#4a4224', '#77693a', '#a8924e', '#d0b974'],
  weeds: ['#6f5730', '#a5854c', '#dcc288'],
}

export const AUGUST: Season = {
  sky: ['#7f9fae', '#a3bcc0', '#c8d3c8', '#e2e2cb', '#f3ecd0', '#fbf4de'],
  hills: [
    ['#829a98', '#9bafa2', '#b6c0aa'],
    ['#4f6f50', '#6d8a62', '#95a67c'],
  ],
  earth: ['#36461f', '#53672f', '#788b45', '#a3b068', '#cdd191'],
  rows: [
    ['#30491f', '#4d6b2e', '#7f9a4c'],
    ['#3e5524', '#637c36', '#9bac5c'],
  ],
  furrow: '#3a4f22',
  beans: [
    ['#3f5a26', '#5a7632', '#7b9245'],
    ['#6d8a3c', '#8fa653', '#b2be72'],
  ],
  leaves: { color: ['#24381f', '#40592b', '#67823e', '#9aae62', '#d2d898'], share: 1.3 },
  crown: ['#2c4020', '#4d6830', '#7d9449', '#b6c07c'],
  weeds: ['#465a2a', '#71883f', '#a9b86c'],
}

export const MARCH: Season = {
  sky: ['#8898a4', '#a6b1b4', '#c4c9c2', '#dbd9c8', '#ebe5d0', '#f6f0e0'],
  hills: [
    ['#8b97a0', '#a3abae', '#bcbfba'],
    ['#77766c', '#918e80', '#ada894'],
  ],
  earth: ['#41352c', '#665444', '#8d7962', '#b3a084', '#d6c8ac'],
  rows: [
    ['#4d3d30', '#6e5a46', '#968067'],
    ['#57463a', '#7d6a54', '#a8957a'],
  ],
  furrow: '#4a3b30',
  snow: true,
  leaves: null,
  crown: null,
  weeds: ['#70603f', '#a08c62', '#d2c096'],
}
