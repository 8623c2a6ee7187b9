import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { mostLinesOfSeat } from '../../server/classes/folded-class.ts'
import { freePort } from '../support/free-port.ts'
import { startRelay } from '../support/relay-process.ts'
import { openSeats, type SteadySeats } from '../support/steady-seat.ts'
import { startValkey } from '../support/valkey.ts'

/**
 * Kills the relay so many times (-9) while a class goes on, over a SQLite file; then one of two nodes, or the Valkey that they
 * share, by turns. Throws where something that was acknowledged isn't there afterwards, or is there twice.
 */
export async function soakRelay(kills = 500): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-relay-'))
  const alone = { port: await freePort(), classes: join(folder, 'classes.sqlite') }
  let relay = await startRelay(alone)
  await soak('SQLite', kills, await openSeats([relay.url], 12), async () => {
    await relay.end('SIGKILL')
    relay = await startRelay(alone)
  })
  await relay.end('SIGTERM')
  rmSync(folder, { recursive: true })

  const valkey = await startValkey()
  const shared = { port: await freePort(), redisUrl: valkey.url }
  let first = await startRelay(shared)
  const second = await startRelay({ redisUrl: valkey.url })
  let turn = 0
  await soak('two nodes and Valkey', kills, await openSeats([first.url, second.url], 12), async () => {
    if (turn++ % 2 === 0) {
      await first.end('SIGKILL')
      first = await startRelay(shared)
    } else {
      await valkey.signal('SIGKILL')
      await valkey.start()
    }
  })
  await Promise.all([first.end('SIGTERM'), second.end('SIGTERM')])
  await valkey.end()
}

async function soak(
  name: string,
  kills: number,
  seats: SteadySeats,
  kill: () => Promise<void>,
): Promise<void> {
  const going = seats.go()
  let done = 0
  // a seat does so much and no more
  while (done < kills && seats.acknowledged() < 12 * (mostLinesOfSeat - 100)) {
    await sleep(Math.random() * 300)
    await kill()
    done++
  }
  seats.stop()
  await going
  const wrong = await seats.findWrong()
  console.log(
    `${name}: killed ${done} times, ${seats.acknowledged()} choices acknowledged, ${wrong.length} seats wrong`,
  )
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
}
