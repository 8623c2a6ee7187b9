/** A process that was started, as far as its keeper needs to know it. */
export interface Running {
  /** Asks it to end, or ends it. */
  stop(signal: 'SIGTERM' | 'SIGKILL'): void
  /** Settles when it has ended. */
  readonly ended: Promise<Ending>
}

/** How a process ended. */
export interface Ending {
  /** Its code or signal, or why it never began. */
  readonly how: string
  /** What it said about it; '' where it said nothing that helps. */
  readonly lastWords: string
}

interface KeeperOptions {
  /** What it is called in the log. */
  readonly name: string
  readonly start: () => Running
  readonly log: (line: string) => void
  readonly wait: (milliseconds: number) => Promise<void>
  readonly clock: () => number
}

/** Keeps a process running: one that ends is started again. */
export interface Keeper {
  /** Ends the process that runs now, softly and then by force, and starts another; `why` is for the log. */
  restart(why: string): Promise<void>
  /** Ends it, and starts none any more. */
  end(): Promise<void>
}

/** Milliseconds before it is started again after it ended soon; each time in a row twice as long. */
const firstPause = 1000
const longestPause = 60_000
/** A process that ran so long ended for a reason of its own, not for one that will end the next at once. */
const longRun = 60_000
/** How long it has to end softly. */
const grace = 5000

/** Starts a process and keeps it running. */
export function keepRunning({ name, start, log, wait, clock }: KeeperOptions): Keeper {
  let isOver = false
  let pause = firstPause
  /** The process that was asked to end: what it says while it does is no fault's. */
  let asked: Running | null = null
  let running = begin()

  function begin(): Running {
    const begun = clock()
    const process = start()
    log(`${name} started`)
    void process.ended.then(async ({ how, lastWords }) => {
      if (isOver) return
      const tells = lastWords === '' || process === asked ? how : `${how}: ${lastWords}`
      if (clock() - begun > longRun) pause = firstPause
      log(`${name} ended (${tells}), starting it again in ${pause / 1000} s`)
      const now = pause
      pause = Math.min(longestPause, pause * 2)
      await wait(now)
      // it may be over by now
      if (!isStopped()) running = begin()
    })
    return process
  }

  const isStopped = () => isOver

  async function stop(process: Running): Promise<void> {
    asked = process
    process.stop('SIGTERM')
    const isEnded = await Promise.race([process.ended.then(() => true), wait(grace).then(() => false)])
    if (isEnded) return
    process.stop('SIGKILL')
    await process.ended
  }

  return {
    restart(why) {
      log(`${name}: ${why}, ending it`)
      return stop(running)
    },
    end() {
      isOver = true
      return stop(running)
    },
  }
}
