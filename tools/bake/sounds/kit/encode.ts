import { spawnSync } from 'node:child_process'
import type { Recipe } from '../recipe.ts'
import { SAMPLE_RATE, generate, read, type Samples } from './signal.ts'

/** Runs ffmpeg; throws with its own words when it fails or isn't installed. */
function ffmpeg(args: readonly string[], input?: Uint8Array): Buffer {
  const run = spawnSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args], {
    ...(input && { input }),
    maxBuffer: 1 << 28,
  })
  if (run.error) throw new Error(`ffmpeg can't be started (${run.error.message}); baking sound needs it`)
  if (run.status !== 0) throw new Error(`ffmpeg: ${run.stderr.toString()}`)
  return run.stdout
}

function interleave(channels: readonly Samples[]): Uint8Array {
  const count = channels.length
  const length = channels[0]?.length ?? 0
  const y = new Float32Array(length * count)
  for (const [k, channel] of channels.entries())
    for (let i = 0; i < length; i++) y[i * count + k] = read(channel, i)
  return new Uint8Array(y.buffer)
}

const rawInput = (channels: readonly Samples[]): string[] => {
  return ['-f', 'f32le', '-ar', String(SAMPLE_RATE), '-ac', String(channels.length), '-i', 'pipe:0']
}
/** Without these the file carries the encoder's version and differs from machine to machine. */
const SAME_BYTES = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']

/**
 * Opus in WebM. `lowdelay` keeps libopus in CELT: as `audio` it wanders between coders and bandwidths inside one
 * noise, which is heard as a change of weather.
 */
export function encodeOpus(
  channels: readonly Samples[],
  path: string,
  { kbps, band = 12_000 }: Pick<Recipe, 'kbps' | 'band'>,
): void {
  const coder = ['-c:a', 'libopus', '-b:a', `${kbps}k`, '-vbr', 'constrained', '-application', 'lowdelay']
  const frame = ['-cutoff', String(band), '-frame_duration', '20']
  ffmpeg([...rawInput(channels), ...coder, ...frame, ...SAME_BYTES, path], interleave(channels))
}

/** AAC-LC in MP4, for browsers that can't read Opus in WebM. */
export function encodeAac(channels: readonly Samples[], path: string, kbps: number): void {
  const coder = ['-c:a', 'aac', '-b:a', `${kbps}k`, '-movflags', '+faststart']
  ffmpeg([...rawInput(channels), ...coder, ...SAME_BYTES, path], interleave(channels))
}

/** Channels of a sound file at SAMPLE_RATE. */
export function decode(path: string, channelCount: number): Samples[] {
  const format = ['-f', 'f32le', '-ac', String(channelCount), '-ar', String(SAMPLE_RATE)]
  const bytes = ffmpeg(['-i', path, ...format, 'pipe:1'])
  const all = new Float32Array(new Uint8Array(bytes).buffer)
  const length = Math.floor(all.length / channelCount)
  return Array.from({ length: channelCount }, (_, k) =>
    generate(length, (i) => read(all, i * channelCount + k)),
  )
}
