/** One change of a gain, by equal power. Seconds on the audio clock. */
export interface Fade {
  start: number
  seconds: number
  from: number
  to: number
}

/** A gain over time: fades in the order of their starts; between them the gain holds. */
export type Envelope = readonly Fade[]

/** Gains and seconds of the mix. */
export const MIX = {
  crossFade: 2.5,
  /** A third ambience at once is taken away this fast. */
  cut: 0.1,
  musicFade: 3,
  /** How long leaving music waits for a rest. */
  patience: 6,
  musicDuck: { gain: dB(-6), down: 1.2, up: 2.5 },
  effectDuck: { gain: dB(-3), down: 0.08, up: 0.8 },
  /** Everything steps back while words are spoken. */
  speechDuck: { gain: dB(-14), down: 0.3, up: 1.5 },
  /** An effect of words alone: the bed steps back, and that is all. */
  absence: { gain: dB(-6), seconds: 1.2 },
  /** From a caption to its effect. */
  captionLead: 0.3,
  effectGap: 0.4,
  effectVoices: 2,
  /** An effect that comes later than this belongs to a moment that is over. */
  late: 1.5,
  /** LU that an effect may be over the bed; with no bed, over the quietest one. */
  overBed: 8,
  quietestBed: -35,
  /** Without sudden sounds: effects step back, and have no edge. */
  noSudden: { gain: dB(-6), lowpass: 3000 },
  pauseFade: 0.1,
  resumeFade: 0.5,
} as const

/** Amplitude factor of a level in decibels. */
export function dB(level: number): number {
  return Math.pow(10, level / 20)
}

/** An envelope that has always been at `gain`. */
export const steady = (gain: number): Envelope => [{ start: 0, seconds: 0, from: gain, to: gain }]

function fadeAt({ start, seconds, from, to }: Fade, time: number): number {
  if (time <= start) return seconds > 0 || time < start ? from : to
  if (time >= start + seconds) return to
  const share = Math.sin((Math.PI / 2) * ((time - start) / seconds)) ** 2
  return Math.sqrt(from * from + (to * to - from * from) * share)
}

/** Gain at a time. */
export function gainAt(envelope: Envelope, time: number): number {
  const fade = envelope.findLast(({ start }) => start <= time) ?? envelope[0]
  return fade ? fadeAt(fade, time) : 0
}

/** The envelope with a new fade, from wherever the gain then is; what was planned after its start is forgotten. */
export function fadeTo(
  envelope: Envelope,
  to: number,
  { start, seconds }: Pick<Fade, 'start' | 'seconds'>,
): Envelope {
  const before = envelope.filter((fade) => fade.start <= start)
  return [...before.slice(-2), { start, seconds, from: gainAt(envelope, start), to }]
}

/** True once the gain is nothing and stays so. */
export function isOver(envelope: Envelope, now: number): boolean {
  const last = envelope.at(-1)
  return last !== undefined && last.to === 0 && now >= last.start + last.seconds
}

const SEGMENTS = 24

/** The rest of an envelope as straight segments of [seconds, gain], the first point now. */
export function segments(envelope: Envelope, now: number): [time: number, gain: number][] {
  const points: [number, number][] = [[now, gainAt(envelope, now)]]
  for (const [k, fade] of envelope.entries()) {
    const end = Math.min(fade.start + fade.seconds, envelope[k + 1]?.start ?? Infinity)
    const start = Math.max(now, fade.start)
    if (end <= now) continue
    for (let s = 0; s <= SEGMENTS; s++) {
      const time = start + ((end - start) * s) / SEGMENTS
      if (time > now) points.push([time, fadeAt(fade, time)])
    }
  }
  return points
}

/** Seconds in which beds come and go. */
export interface Pace {
  /** From nothing, from one to the next, and to nothing. */
  readonly first: number
  readonly cross: number
  readonly silence: number
}

export const AMBIENCE_PACE: Pace = { first: 3, cross: MIX.crossFade, silence: 4 }
export const TENSION_PACE: Pace = { first: 4, cross: 4, silence: 4 }

/** An ambience that sounds, or is leaving. */
export interface Bed {
  id: string
  envelope: Envelope
}

/**
 * The beds after a change to `id` (null: none), the wanted one last. A bed that is still leaving turns round and goes
 * on; of the others only the latest leaves slowly, so that no more than two are heard.
 */
export function planBeds(
  beds: readonly Bed[],
  id: string | null,
  now: number,
  pace: Pace = AMBIENCE_PACE,
): Bed[] {
  const audible = beds.filter(({ envelope }) => !isOver(envelope, now))
  const others = audible.filter((bed) => bed.id !== id)
  const seconds = id === null ? pace.silence : pace.cross
  const leaving = others.map((bed, k): Bed => {
    const out = { start: now, seconds: k === others.length - 1 ? seconds : MIX.cut }
    return { ...bed, envelope: fadeTo(bed.envelope, 0, out) }
  })
  if (id === null) return leaving
  const known = audible.find((bed) => bed.id === id)
  const fadeIn = { start: now, seconds: audible.length ? pace.cross : pace.first }
  return [...leaving, { id, envelope: fadeTo(known?.envelope ?? steady(0), 1, fadeIn) }]
}

/** The beds when another is about to be fetched: only the latest stays, so that there is room for it. */
export function planRoom(beds: readonly Bed[], now: number): Bed[] {
  const out = { start: now, seconds: MIX.cut }
  return beds.map((bed, k): Bed => {
    return k === beds.length - 1 ? bed : { ...bed, envelope: fadeTo(bed.envelope, 0, out) }
  })
}

/** Seconds that music at `position` goes on before it fades: to its next rest, if that is near. */
export function secondsToRest(rests: readonly number[], position: number): number {
  const next = rests.find((rest) => rest >= position)
  return next !== undefined && next - position < MIX.patience ? next - position : 0
}

/** When an effect sounds and until when. Seconds on the audio clock. */
export interface Slot {
  start: number
  end: number
}

export interface EffectRequest {
  /** When the story asked, and its caption came. */
  asked: number
  /** When it is decoded and could sound. */
  ready: number
  seconds: number
}

/** The slot of an effect among those already given, or null: too late, or two are sounding then. */
export function planEffect(slots: readonly Slot[], { asked, ready, seconds }: EffectRequest): Slot | null {
  if (ready - asked > MIX.late) return null
  const lastStart = Math.max(-Infinity, ...slots.map((slot) => slot.start))
  const start = Math.max(asked + MIX.captionLead, ready, lastStart + MIX.effectGap)
  if (slots.filter((slot) => slot.end > start).length >= MIX.effectVoices) return null
  return { start, end: start + seconds }
}

/** Gain of an effect over the present bed (both in LUFS): never so far over it that it startles. A bed may be no quieter than silence. */
export function effectGain(effectLufs: number, bedLufs: number = MIX.quietestBed): number {
  return dB(Math.min(0, Math.max(bedLufs, MIX.quietestBed) + MIX.overBed - effectLufs))
}

/** The bed's step back for what happens in `slot`, and its return. */
export function duckFor(envelope: Envelope, slot: Slot, gain: number): Envelope {
  const { down, up } = MIX.effectDuck
  return fadeTo(fadeTo(envelope, gain, { start: slot.start, seconds: down }), 1, {
    start: slot.end,
    seconds: up,
  })
}

/** Amplitude of a volume a reader sets from 0 to 1: half-way is heard as about half as loud. */
export const volumeGain = (volume: number): number => Math.min(1, Math.max(0, volume)) ** 2
