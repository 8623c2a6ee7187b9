import { growthOf, isLinear } from './growth-factor.ts'
import { median } from './statistics.ts'

/** By how many times the story was repeated, the samples of what was measured. Its first entry is the story once. */
export type Sizes = ReadonlyMap<number, Readonly<Record<string, readonly number[]>>>

/** The table of growth, in Markdown: medians, beside each in brackets its growth factor, and the verdict on the largest. */
export function printGrowth(sizes: Sizes): string {
  const [[, once] = [1, {}]] = sizes
  const rows = Object.entries(once).map(([what, base]) => {
    const cells = [...sizes].map(([times, samples]) => {
      const grown = samples[what] ?? []
      const { factor } = growthOf(base, grown, times)
      return times === 1 ? write(median(grown)) : `${write(median(grown))} (${factor.toFixed(2)})`
    })
    const [times, largest] = [...sizes].at(-1) ?? [1, {}]
    const growth = growthOf(base, largest[what] ?? [], times)
    const noise = `${growth.factor.toFixed(2)}, from ${growth.low.toFixed(2)} to ${growth.high.toFixed(2)}`
    return [what, ...cells, `${isLinear(growth)}: ${noise}`]
  })
  const head = ['', ...[...sizes.keys()].map((times) => `${times} ×`), 'at most linear']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Three digits that count. */
function write(number: number): string {
  return number >= 100 ? Math.round(number).toLocaleString('en') : number.toPrecision(3)
}
