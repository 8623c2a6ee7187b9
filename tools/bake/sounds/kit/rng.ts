/** Random numbers that are the same on every machine for the same seed. */
export interface Rng {
  /** Uniform in [0, 1). */
  next(): number
  range(low: number, high: number): number
  /** Whole number from `low` to `high`, both included. */
  int(low: number, high: number): number
  /** Uniform on a logarithmic scale, as pitches and loudnesses are. */
  log(low: number, high: number): number
  gauss(): number
  exp(mean: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly [T, ...T[]]): T
  /** An independent stream, so that adding one sound never changes another. */
  fork(name: string): Rng
}

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The sfc32 generator, seeded by a text. */
function sfc32(seed: string): () => number {
  let a = hashText(seed)
  let b = hashText(seed + '#b')
  let c = hashText(seed + '#c')
  let counter = 1
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  return next
}

/** Random numbers seeded by a text. */
export function createRng(seed: string): Rng {
  const next = sfc32(seed)
  const range = (low: number, high: number): number => low + (high - low) * next()
  return {
    next,
    range,
    int: (low, high) => Math.floor(range(low, high + 1)),
    log: (low, high) => low * Math.pow(high / low, next()),
    gauss: () => Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next()),
    exp: (mean) => -Math.log(1 - next()) * mean,
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    fork: (name) => createRng(`${seed}/${name}`),
  }
}
