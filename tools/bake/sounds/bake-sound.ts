import { statSync } from 'node:fs'
import path from 'node:path'
import { CAPTIONS, type Caption } from './captions.ts'
import { decode, encodeAac, encodeOpus } from './kit/encode.ts'
import { loudnessOverTime, measureLaptopLoss, measurePeak } from './kit/loudness.ts'
import { measureAttack, measureRepeats, measureSeam, measureTicking } from './kit/loop-measures.ts'
import { LEAD_SECONDS, lap, unlap } from './kit/ring-file.ts'
import { SAMPLE_RATE, amplify, fromDb, type Samples } from './kit/signal.ts'
import { toMono } from './kit/tape.ts'
import type { Recipe } from './recipe.ts'
import { loudnessOf, render } from './render.ts'

/** A sound of `sounds.json` that has files; the reader of that table says what each means. */
export interface BakedSound extends Caption {
  kind: Recipe['kind']
  file: string
  fallback: string
  seconds: number
  lead: number
  lufs: number
  peak: number
  bytes: number
  rests?: number[]
}

export interface Baked {
  entry: BakedSound
  /** What was measured on the decoded file, for a person. */
  report: string
}

const tenth = (x: number): number => Math.round(x * 10) / 10
const hundredth = (x: number): number => Math.round(x * 100) / 100

/**
 * Renders a sound into `directory` as Opus in WebM and AAC in MP4, and measures what comes out of the decoder.
 * Needs ffmpeg.
 */
export function bakeSound(id: string, recipe: Recipe, directory: string): Baked {
  const ring = recipe.kind === 'ambience'
  const channels = render(id, recipe)
  const length = channels[0]?.length ?? 0
  const file = path.join(directory, `${id}.webm`)
  const fallback = path.join(directory, `${id}.m4a`)
  const inFile = (): readonly Samples[] => (ring ? lap(channels) : channels)
  const decoded = (): Samples[] => {
    const whole = decode(file, recipe.channels)
    return ring ? unlap(whole, length) : whole
  }

  encodeOpus(inFile(), file, recipe)
  if (recipe.kind !== 'effect') {
    // What counts is the loudness that comes out of the decoder.
    const gain = fromDb(recipe.loudness - loudnessOf(recipe.kind, decoded()))
    for (const channel of channels) amplify(channel, gain)
    encodeOpus(inFile(), file, recipe)
  }
  encodeAac(inFile(), fallback, recipe.channels === 1 ? 48 : 64)

  const heard = decoded()
  const entry: BakedSound = {
    kind: recipe.kind,
    file: path.basename(file),
    fallback: path.basename(fallback),
    seconds: hundredth((heard[0]?.length ?? 0) / SAMPLE_RATE),
    lead: ring ? LEAD_SECONDS : 0,
    lufs: tenth(loudnessOf(recipe.kind, heard)),
    peak: tenth(measurePeak(heard)),
    bytes: statSync(file).size,
    ...(recipe.kind === 'music' && { rests: restsOf(heard) }),
    ...(CAPTIONS[id] ?? { caption: '' }),
  }
  return { entry, report: describe(id, entry, heard) }
}

/** Seconds at which a piece of music may be left: where 400 ms are quieter than -50 LUFS, once a rest. */
function restsOf(channels: readonly Samples[]): number[] {
  const quiet = loudnessOverTime(channels).map((lufs) => lufs < -50)
  return quiet.flatMap((isQuiet, tenths) => (isQuiet && !quiet[tenths - 1] ? [tenths / 10] : []))
}

function describe(id: string, entry: BakedSound, heard: readonly Samples[]): string {
  const [left = new Float32Array(), right] = heard
  const mono = right ? toMono({ length: left.length, left, right }) : left
  const parts = [
    id.padEnd(16),
    `${entry.seconds} s`,
    `${tenth(entry.bytes / 1000)} kB`,
    `${entry.lufs} LUFS`,
    `peak ${entry.peak} dBFS`,
    `laptop ${measureLaptopLoss(heard).toFixed(1)} LU`,
  ]
  if (entry.kind === 'ambience') {
    const seam = measureSeam(mono)
    parts.push(
      `seam p${seam.corner.toFixed(0)} level p${seam.level.toFixed(0)} spectrum p${seam.spectrum.toFixed(0)}`,
    )
    parts.push(`ticking ${measureTicking(mono).toFixed(2)}`, `repeats ${measureRepeats(mono).toFixed(2)}`)
  } else parts.push(`attack ${measureAttack(mono)} ms`)
  if (entry.rests) parts.push(`rests ${entry.rests.join(' ')}`)
  return parts.join('  ')
}
