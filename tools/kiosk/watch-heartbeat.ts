import * as v from 'valibot'

const healthSchema = v.object({ at: v.number(), view: v.string(), faults: v.number() })

/** How long a page may say nothing, in milliseconds; it says something every fifteen seconds. */
export const patience = 60_000
/** How often in that time it is looked for. */
const looks = 12
/**
 * How long a page may say that it is in trouble, by which it lives but shows nobody a story. The page itself is loaded anew
 * all that time; a browser started anew is the next step. Each time it was in vain it takes twice as long to the next.
 */
const firstTrouble = 5 * 60_000
const longestTrouble = 60 * 60_000

interface HeartbeatOptions {
  /** The address of health.json. */
  readonly address: string
  readonly patience: number
  readonly clock: () => number
  readonly get: (address: string) => Promise<Response>
  /** Nothing came for as long as `patience`, or only trouble. What it does is awaited before the watch goes on, with new patience. */
  readonly onLost: (why: string) => Promise<void>
  /** The page shows another of its screens, or has had another fault. */
  readonly onChange: (says: string) => void
}

/** The watch over a page's heartbeat. */
export interface HeartbeatWatch {
  /** The page is only just coming: patience begins anew. */
  expect(): void
  end(): void
}

/** Watches the heartbeat of a kiosk's page, as its server has it. */
export function watchHeartbeat(options: HeartbeatOptions): HeartbeatWatch {
  const { address, patience, clock, get, onLost, onChange } = options
  let heard = clock()
  /** When it was last heard to be well, or began. */
  let well = clock()
  let troubleMost = firstTrouble
  let beat = 0
  let said = ''
  let isStopped = false

  async function look(): Promise<void> {
    const health = await read()
    // times of the server are only compared with one another
    if (health !== null && health.at !== beat) hear(health)
    const why = findLoss()
    if (why !== null && !isStopped) {
      await onLost(why)
      expect()
    }
    if (!isStopped) setTimeout(() => void look(), patience / looks)
  }

  function hear({ at, view, faults }: v.InferOutput<typeof healthSchema>): void {
    beat = at
    heard = clock()
    if (view !== 'trouble') {
      well = heard
      troubleMost = firstTrouble
    }
    const says = `the page shows “${view}”, ${faults} faults since it was loaded`
    if (says !== said) onChange(says)
    said = says
  }

  /** Why the page is to be given up; null as long as it isn't. */
  function findLoss(): string | null {
    const now = clock()
    if (now - heard > patience) return `the page has said nothing for ${patience / 1000} s`
    if (now - well <= troubleMost) return null
    const why = `the page has been in trouble for ${troubleMost / 60_000} min`
    troubleMost = Math.min(longestTrouble, troubleMost * 2)
    return why
  }

  function expect(): void {
    heard = clock()
    well = heard
  }

  async function read(): Promise<v.InferOutput<typeof healthSchema> | null> {
    try {
      const parsed = v.safeParse(healthSchema, await (await get(address)).json())
      return parsed.success ? parsed.output : null
    } catch {
      // no server, or one that has heard of nobody: both are silence
      return null
    }
  }

  setTimeout(() => void look(), patience / looks)
  return {
    expect,
    end() {
      isStopped = true
    },
  }
}
