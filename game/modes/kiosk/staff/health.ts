import type { CopyState } from '../../../session/ports.ts'
import type { RunLog } from './run-log.ts'
import type { CopyFacts } from './verify-copy.ts'
import { healthWords as words } from './health-words.ts'

/** How a part of the screen is: well, to be looked at some time, or to be mended now. */
export type Level = 'good' | 'look' | 'act'

/** One part of a screen: how it is, what was found, and what to do where it isn't well. */
export interface HealthRow {
  readonly id: string
  readonly level: Level
  readonly name: string
  readonly found: string
  readonly todo: string | null
}

/** What is known of a screen, as it was found. Times in milliseconds since 1970. */
export interface HealthFacts {
  readonly copy: CopyFacts & { readonly state: CopyState }
  /** Whether the browser lets sound be heard: at once, after a touch, or not at all. */
  readonly sound: 'ready' | 'waits' | 'none'
  /** How the pictures are drawn; null where none stands on the page. */
  readonly picture: 'full' | 'lighter' | 'still' | null
  readonly log: RunLog
  readonly now: number
  /** When the build was made; the clock can't be before it. */
  readonly built: number
  readonly configFaults: readonly string[]
  /** What was wrong with a kiosk.json that the launcher left where it was. */
  readonly refused: readonly string[]
  readonly countFaults: readonly string[]
  /** Bytes that the device has room for, as far as the browser tells. */
  readonly room: number | null
  /** Whether the page's own server answers. */
  readonly network: boolean
}

type Judgement = Omit<HealthRow, 'id' | 'name'>

const day = 24 * 60 * 60_000
const megabyte = 1_000_000
/** Restarts and faults in a week that are still nothing to look at. */
const usualRestarts = 2
/** Less room than this is little: an update needs as much again as the game has. */
const littleRoom = 100 * megabyte
/** A build is replaced sooner than a clock that is so far ahead of it would be right. */
const longestLife = 15 * 365 * day

const good = (found: string): Judgement => ({ level: 'good', found, todo: null })
const look = (found: string, todo: string): Judgement => ({ level: 'look', found, todo })
const act = (found: string, todo: string): Judgement => ({ level: 'act', found, todo })

/** What a volunteer should know of a screen, in the order in which it matters. */
export function judgeHealth(facts: HealthFacts): readonly HealthRow[] {
  const parts = {
    copy: judgeCopy(facts),
    config: judgeConfig(facts),
    faults: judgeFaults(facts),
    sound: judgeSound(facts),
    picture: judgePicture(facts),
    clock: judgeClock(facts),
    room: judgeRoom(facts),
    network: facts.network ? good(words.network.good) : look(words.network.none, words.network.todo),
    counts: judgeList(facts.countFaults, words.counts),
  }
  return Object.entries(parts).map(([id, judged]) => ({
    id,
    name: words.names[id as keyof typeof parts],
    ...judged,
  }))
}

/** The level of the part that is worst. */
export function worstLevel(rows: readonly HealthRow[]): Level {
  const levels = rows.map(({ level }) => level)
  return levels.includes('act') ? 'act' : levels.includes('look') ? 'look' : 'good'
}

function judgeCopy({ copy }: HealthFacts): Judgement {
  const { state, files, bytes, broken, missing } = copy
  const said = words.copy
  if (broken + missing > 0) return act(said.broken(broken, missing), said.todoBroken)
  if (state === 'whole') return good(said.whole(files, bytes))
  if (state === 'newer') return look(said.newer(files, bytes), said.todoNewer)
  if (state === 'inside') return good(said.inside)
  if (state === 'coming' || state === 'unknown') return look(said.coming, said.todoComing)
  return act(said.none, state === 'refused' ? said.todoRefused : said.todoNone)
}

function judgeFaults({ log, now }: HealthFacts): Judgement {
  const said = words.faults
  const isLate = (at: number) => now - at < 7 * day
  const restarts = log.restarts.filter(isLate).length
  const fault = log.faults.filter(({ at }) => isLate(at)).at(-1)
  const found = said.found(restarts, fault === undefined ? null : said.last(fault.at, fault.message))
  if (restarts > usualRestarts * 5) return act(found, said.todoMany)
  return restarts > usualRestarts || fault !== undefined ? look(found, said.todo) : good(found)
}

function judgeSound({ sound }: HealthFacts): Judgement {
  if (sound === 'ready') return good(words.sound.ready)
  return sound === 'waits'
    ? look(words.sound.waits, words.sound.todoWaits)
    : act(words.sound.none, words.sound.todoNone)
}

function judgePicture({ picture }: HealthFacts): Judgement {
  // pictures that stand still are how a device without a graphics chip tells the story: a fact, and no fault
  return good(words.picture[picture ?? 'none'])
}

function judgeClock({ now, built, log }: HealthFacts): Judgement {
  const said = words.clock
  if (now < built || now > built + longestLife) return act(said.wrong(now), said.todo)
  return now < log.seen - day ? look(said.back(now), said.todo) : good(said.good(now))
}

function judgeRoom({ room }: HealthFacts): Judgement {
  if (room === null) return good(words.room.unknown)
  const found = words.room.found(room)
  return room < littleRoom ? act(found, words.room.todo) : good(found)
}

function judgeConfig({ configFaults, refused }: HealthFacts): Judgement {
  const said = words.config
  const left = refused.length === 0 ? [] : [said.refused, ...refused]
  return judgeList([...configFaults, ...left], said)
}

function judgeList(
  faults: readonly string[],
  said: { readonly good: string; readonly todo: string },
): Judgement {
  return faults.length === 0 ? good(said.good) : look(faults.join('\n'), said.todo)
}
