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

type Voice = Required<VoiceOptions>

/** One opening of the mouth, on the way from one vowel to the next. */
interface Syllable {
  /** Samples. */
  length: number
  vowel: Vowel
  /** Samples at its start for which the mouth is closed. */
  closed: number
  hisses: boolean
  hiss: SampleFilter
  accent: number
  bend: number
}

function nextSyllable(rng: Rng, voice: Voice): Syllable {
  const seconds = voice.steady ? 1 / voice.steady : rng.range(0.65, 1.6) / voice.rate
  const length = Math.floor(SAMPLE_RATE * seconds)
  const vowel = rng.pick(VOWELS)
  const hisses = rng.chance(0.22)
  const closed = rng.range(0.1, 0.4) * length
  const accent = rng.range(0.45, 1)
  const hiss = biquad('bandpass', rng.range(2200, 4600), 1.2)
  return { length, vowel, closed, hisses, hiss, accent, bend: rng.gauss() * 0.05 * voice.lively }
}

/** How far the mouth is open at a share of a syllable. */
function opening({ closed, length, accent }: Syllable, share: number, { steady }: Voice): number {
  const open = Math.max(0, (share - closed / length) / (1 - closed / length)) / (steady ? 0.45 : 1)
  return accent * Math.pow(Math.max(0, Math.sin(Math.PI * Math.min(1, open))), 0.7)
}

/** The melody of a phrase, which falls, or rises at its end for a question; Hz over its share. */
function createMelody(rng: Rng, { f0, lively }: Voice): (share: number) => number {
  const top = f0 * rng.range(1.02, 1 + 0.28 * lively)
  const fall = rng.range(0.72, 0.9)
  const question = rng.chance(0.2)
  return (share) => top * (1 - (1 - fall) * share) * (question && share > 0.85 ? 1 + (share - 0.85) * 1.6 : 1)
}

interface Mouth {
  /** Towards `to` by a share, from the vowel it came from. */
  move(from: Vowel, to: Vowel, share: number): void
  filter(source: number): number
}

function createMouth(scale: number): Mouth {
  const [f1, f2, f3] = FORMANT_WIDTHS
  const formants = [createFormant(f1), createFormant(f2), createFormant(f3)] as const
  let previous = 0
  return {
    move(from, to, share) {
      for (const [k, formant] of formants.entries()) {
        const [start, end] = [from[k] ?? 0, to[k] ?? 0]
        formant.tune((start + (end - start) * Math.min(1, share * 2.2)) * scale)
      }
    },
    filter(source) {
      const edge = source - previous
      previous = source
      // Weights that give the long-term spectrum of speech (Byrne 1994).
      return formants[0].filter(source) + 12 * formants[1].filter(edge) + 9 * formants[2].filter(edge)
    },
  }
}

interface Phrase {
  /** Samples. */
  start: number
  end: number
  voice: Voice
}

/** Adds one phrase to `y`. */
function speak(y: Samples, rng: Rng, { start, end, voice }: Phrase): void {
  const melody = createMelody(rng, voice)
  const glottis = createGlottis()
  const mouth = createMouth(voice.f0 > 165 ? 1.15 : 1)
  let vowel = rng.pick(VOWELS)
  const level = rng.range(0.6, 1)
  let i = start
  while (i < end) {
    const syllable = nextSyllable(rng, voice)
    for (let j = 0; j < syllable.length && i < end; j++, i++) {
      const share = j / syllable.length
      if (j % 128 === 0) mouth.move(vowel, syllable.vowel, share)
      const unsteady = (1 + syllable.bend * Math.sin(Math.PI * share)) * (1 + 0.004 * Math.sin(i * 0.0007))
      const pulse = glottis(melody((i - start) / (end - start)) * unsteady)
      const breath = (rng.next() * 2 - 1) * 0.012
      let v = mouth.filter((pulse + breath) * opening(syllable, share, voice))
      if (syllable.hisses && j < syllable.closed)
        v += syllable.hiss(rng.next() * 2 - 1, j) * 0.3 * Math.sin((Math.PI * j) / syllable.closed)
      y[i] = read(y, i) + v * level * Math.min(1, (i - start) / 1200, (end - i) / 2400)
    }
    vowel = syllable.vowel
  }
}

/** Somebody talking, without words: phrases of random mouths. Never intelligible, because there is nothing to understand. */
export function mumble(seconds: number, rng: Rng, options: VoiceOptions = {}): Samples {
  const voice: Voice = { f0: 150, rate: 4.6, busy: 0.55, phrase: 1.8, lively: 1, steady: 0, ...options }
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
