import { biquad, onePole, type SampleFilter } from './filters.ts'
import type { Rng } from './rng.ts'
import { SAMPLE_RATE, TAU, read, type Samples } from './signal.ts'

type Vowel = readonly [f1: number, f2: number, f3: number]
const VOWELS: readonly [Vowel, ...Vowel[]] = [
  [300, 870, 2240],
  [400, 2000, 2550],
  [530, 1840, 2480],
  [660, 1720, 2410],
  [730, 1090, 2440],
  [570, 840, 2410],
  [440, 1020, 2240],
  [490, 1350, 1690],
  [270, 2290, 3010],
  [350, 1350, 2300],
]
const FORMANT_WIDTHS: Vowel = [84, 114, 156]

export interface VoiceOptions {
  /** Middle of the voice, Hz. */
  f0?: number
  /** Syllables a second. */
  rate?: number
  /** Share of the time spent speaking. */
  busy?: number
  /** Seconds of a usual phrase. */
  phrase?: number
  /** How much the pitch moves; 1 is conversation. */
  lively?: number
  /** Syllables a second, all alike, as when counting; 0 is ordinary speech. */
  steady?: number
}

interface Formant {
  tune(hz: number): void
  filter(x: number): number
}

function createFormant(width: number): Formant {
  const radius = Math.exp((-Math.PI * width) / SAMPLE_RATE)
  let c1 = 0
  let y1 = 0
  let y2 = 0
  return {
    tune: (hz) => {
      c1 = 2 * radius * Math.cos((TAU * hz) / SAMPLE_RATE)
    },
    filter: (x) => {
      const y = (1 - radius) * 4 * x + c1 * y1 - radius * radius * y2
      y2 = y1
      y1 = y
      return y
    },
  }
}

/** The throat: pulses of the vocal folds, with the tilt of a spoken voice. */
function createGlottis(): (hz: number) => number {
  const tilt: SampleFilter = onePole(3800)
  let phase = 0
  let last = 0
  return (hz) => {
    phase += hz / SAMPLE_RATE
    if (phase >= 1) phase -= 1
    const opening = Math.sin((Math.PI * phase) / 0.88) ** 2
    const closing = Math.cos((Math.PI * (phase - 0.44)) / 0.28)
    const flow = phase < 0.44 ? opening : phase < 0.58 ? closing : 0
    const pulse = tilt(flow - last, 0) * 3.2
    last = flow
    return pulse
  }
}

/** Adds one phrase to `y`, from sample `start` to `end`. */
function speak(
  y: Samples,
  rng: Rng,
  phrase: { start: number; end: number; voice: Required<VoiceOptions> },
): void {
  const { start, end, voice } = phrase
  const throat = voice.f0 > 165 ? 1.15 : 1
  const top = voice.f0 * rng.range(1.02, 1 + 0.28 * voice.lively)
  const fall = rng.range(0.72, 0.9)
  const question = rng.chance(0.2)
  const glottis = createGlottis()
  const [f1, f2, f3] = FORMANT_WIDTHS
  const mouth = [createFormant(f1), createFormant(f2), createFormant(f3)] as const
  let vowel = rng.pick(VOWELS)
  const level = rng.range(0.6, 1)
  let previous = 0
  let i = start
  while (i < end) {
    const length = Math.floor(
      SAMPLE_RATE * (voice.steady ? 1 / voice.steady : rng.range(0.65, 1.6) / voice.rate),
    )
    const next = rng.pick(VOWELS)
    const hissing = rng.chance(0.22)
    const closed = rng.range(0.1, 0.4) * length
    const accent = rng.range(0.45, 1)
    const hiss = biquad('bandpass', rng.range(2200, 4600), 1.2)
    const bend = rng.gauss() * 0.05 * voice.lively
    for (let j = 0; j < length && i < end; j++, i++) {
      const u = j / length
      if (j % 128 === 0)
        for (const [k, formant] of mouth.entries()) {
          const [from, to] = [vowel[k] ?? 0, next[k] ?? 0]
          formant.tune((from + (to - from) * Math.min(1, u * 2.2)) * throat)
        }
      const p = (i - start) / (end - start)
      const melody = (1 - (1 - fall) * p) * (1 + bend * Math.sin(Math.PI * u))
      const rise = question && p > 0.85 ? 1 + (p - 0.85) * 1.6 : 1
      const pulse = glottis(top * melody * rise * (1 + 0.004 * Math.sin(i * 0.0007)))
      const open = Math.max(0, (u - closed / length) / (1 - closed / length)) / (voice.steady ? 0.45 : 1)
      const envelope = accent * Math.pow(Math.max(0, Math.sin(Math.PI * Math.min(1, open))), 0.7)
      const source = (pulse + (rng.next() * 2 - 1) * 0.012) * envelope
      const edge = source - previous
      previous = source
      // Weights that give the long-term spectrum of speech (Byrne 1994).
      let v = mouth[0].filter(source) + 12 * mouth[1].filter(edge) + 9 * mouth[2].filter(edge)
      if (hissing && j < closed) v += hiss(rng.next() * 2 - 1, j) * 0.3 * Math.sin((Math.PI * j) / closed)
      y[i] = read(y, i) + v * level * Math.min(1, (i - start) / 1200, (end - i) / 2400)
    }
    vowel = next
  }
}

/** Somebody talking, without words: phrases of random mouths. Never intelligible, because there is nothing to understand. */
export function mumble(seconds: number, rng: Rng, options: VoiceOptions = {}): Samples {
  const voice = { f0: 150, rate: 4.6, busy: 0.55, phrase: 1.8, lively: 1, steady: 0, ...options }
  const y = new Float32Array(Math.round(seconds * SAMPLE_RATE))
  let at = rng.range(0, 2)
  while (at < seconds - 0.4) {
    const length = Math.min(seconds - 0.1 - at, rng.log(voice.phrase * 0.5, voice.phrase * 1.8))
    const end = Math.min(y.length, Math.floor((at + length) * SAMPLE_RATE))
    speak(y, rng, { start: Math.floor(at * SAMPLE_RATE), end, voice })
    at += length + rng.exp((length * (1 - voice.busy)) / voice.busy) + 0.15
  }
  return y
}

export interface Talker {
  sound: Samples
  pan: number
  gain: number
  /** Seconds by which this talker is turned on the ring. */
  shift: number
}

export interface CrowdOptions {
  count: number
  /** Share of women's voices. */
  women?: number
  /** Share of the time that each speaks. */
  busy?: number
}

/** Many talkers at once on a ring of `seconds`, to be placed in a room. */
export function crowd(seconds: number, rng: Rng, { count, women = 0.5, busy }: CrowdOptions): Talker[] {
  return Array.from({ length: count }, (_, k) => {
    const r = rng.fork(`talker${k}`)
    const woman = r.chance(women)
    const sound = mumble(seconds, r, {
      f0: woman ? r.range(185, 240) : r.range(98, 140),
      rate: r.range(3.8, 5.4),
      busy: busy ?? r.range(0.3, 0.6),
      phrase: r.range(1.1, 2.4),
      lively: r.range(0.7, 1.5),
    })
    return { sound, pan: r.range(-0.9, 0.9), gain: r.log(0.35, 1), shift: r.range(0, seconds) }
  })
}
