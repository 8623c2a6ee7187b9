/** The least change of relative luminance that counts, and the luminance below which the darker side must lie (WCAG 2.3.1). */
const least = 0.1
const darkerBelow = 0.8

/**
 * The most flashes within any second of a series of relative luminances, `rate` a second. A flash is a pair of opposing
 * changes of at least a tenth, the darker side below 0.80 (WCAG 2.2, “general flash”).
 */
export function countFlashes(series: readonly number[], rate: number): number {
  const changes: number[] = []
  let extreme = series[0] ?? 0
  let direction = 0
  series.forEach((value, i) => {
    const change = value - extreme
    if (direction !== 0 && Math.sign(change) === direction) {
      extreme = value
      return
    }
    if (Math.abs(change) < least || Math.min(value, extreme) >= darkerBelow) return
    changes.push(i)
    direction = Math.sign(change)
    extreme = value
  })
  const inSecond = changes.map((start) => changes.filter((i) => i >= start && i < start + rate).length)
  return Math.floor(Math.max(0, ...inSecond) / 2)
}
