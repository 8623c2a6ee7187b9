import * as v from 'valibot'

const healthSchema = v.object({ at: v.number(), view: v.string(), faults: v.number() })

/** How long a page may say nothing, in milliseconds; it says something every fifteen seconds. */
export const patience = 60_000
/** How often in that time it is looked for. */
const looks = 12

interface HeartbeatOptions {
  /** The address of health.json. */
  readonly address: string
  readonly patience: number
  readonly clock: () => number
  readonly get: (address: string) => Promise<Response>
  /** Nothing came for as long as `patience`. What it does is awaited before the watch goes on, with new patience. */
  readonly onSilence: () => Promise<void>
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
  const { address, patience, clock, get, onSilence, onChange } = options
  let heard = clock()
  let beat = 0
  let said = ''
  let isStopped = false

  async function look(): Promise<void> {
    const health = await read()
    // times of the server are only compared with one another
    if (health !== null && health.at !== beat) {
      beat = health.at
      heard = clock()
      const says = `the page shows “${health.view}”, ${health.faults} faults since it was loaded`
      if (says !== said) onChange(says)
      said = says
    }
    if (clock() - heard > patience && !isStopped) {
      await onSilence()
      heard = clock()
    }
    if (!isStopped) setTimeout(() => void look(), patience / looks)
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
    expect() {
      heard = clock()
    },
    end() {
      isStopped = true
    },
  }
}
