import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkFile } from '../../../../tools/kiosk/check.ts'
import { chromiumArguments } from '../../../../tools/kiosk/flags.ts'
import { writeNotes, writeUnit } from '../../../../tools/kiosk/install.ts'
import { keepRunning, type Ending, type Running } from '../../../../tools/kiosk/keep-running.ts'
import { keepTail, lastWordsOf } from '../../../../tools/kiosk/last-words.ts'
import { readyProfile } from '../../../../tools/kiosk/profile.ts'
import { startKiosk } from '../../../../tools/kiosk/start.ts'
import { takeOver } from '../../../../tools/kiosk/take-over.ts'
import { freePort } from '../../../support/free-port.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a check of kiosk.json', () => {
  const check = (text: string) => {
    const file = join(folder, 'kiosk.json')
    writeFileSync(file, text)
    const { lines, isWell } = checkFile(file, 'stories')
    return { isWell, lines: lines.map((line) => line.replace(file, 'FILE')) }
  }

  it('says all is well', () => {
    expect(check('{"volume": 0.5}')).toEqual({ isWell: true, lines: ['FILE: all of it can be read.'] })
  })

  it('names the line and column of each fault', () => {
    const { isWell, lines } = check('{\n  "volume": 5,\n  "hours": {\n    "monday": "ten to five"\n  }\n}')
    expect(isWell).toBe(false)
    expect(lines.map((line) => line.split('  ')[0])).toEqual(['FILE:2:3', 'FILE:4:5'])
  })

  it.each([
    ['{"story": "poket-of-air"}', 'Is “pocket-of-air” meant? Until it is mended, the usual one is told'],
    ['{"cut": "fife"}', 'Is “five” meant?'],
    ['{"lang": "xx"}', '“lang” is "xx", which the story doesn’t have.'],
    ['{"languages": ["en-plain", "xx"]}', 'Until it is mended, what is offered is en-plain.'],
  ])('finds a name that nothing bears: %s', (text, says) => {
    const { isWell, lines } = check(text)
    expect(isWell).toBe(false)
    expect(lines).toEqual([expect.stringMatching(/^FILE:1:2 /)])
    expect(lines[0]).toContain(says)
  })

  it('of a file that isn’t there says so', () => {
    expect(checkFile(join(folder, 'none.json'), 'stories').isWell).toBe(false)
  })
})

describe('what is taken over at a start', () => {
  const good = '{"pin": "2468"}'
  function take(before: string, edited: string) {
    const [assets, build] = [join(folder, 'assets'), join(folder, 'dist')]
    for (const place of [assets, build]) mkdirSync(place)
    writeFileSync(join(assets, 'help.json'), '{}')
    writeFileSync(join(assets, 'kiosk.json'), edited)
    writeFileSync(join(build, 'kiosk.json'), before)
    const log: string[] = []
    const note = join(build, 'kiosk-refused.json')
    // of the start before
    writeFileSync(note, '["old"]')
    takeOver({ assets, build, stories: 'stories', log: (line) => log.push(line) })
    const refused = existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as unknown) : []
    return { holds: readFileSync(join(build, 'kiosk.json'), 'utf8'), log, refused }
  }

  it.each(['{"pin": "1357"}', '{"pin": "1357", "volume": 60}'])(
    'is a set-up that a screen can run by: %s',
    (edited) => {
      expect(take(good, edited)).toMatchObject({ holds: edited, refused: [] })
    },
  )

  it.each(['{"pin": "1357",}', '[]', '{"pin": "1357", "story": "poket"}'])(
    'isn’t one that leaves nothing of it, or nothing to tell: %s',
    (edited) => {
      const { holds, log, refused } = take(good, edited)
      expect(holds).toBe(good)
      expect(log).toEqual([
        expect.stringContaining('kiosk.json'),
        expect.stringContaining('last start holds'),
      ])
      expect(refused).toEqual([expect.stringMatching(/^kiosk\.json\b/)])
    },
  )

  it('is such a one, too, where the last was no better', () => {
    expect(take('{', '[]').holds).toBe('[]')
  })
})

describe('the profile of a browser', () => {
  const preferences = () => join(folder, 'Default', 'Preferences')

  it('that had crashed asks nothing, keeps the rest, and has no lock', () => {
    mkdirSync(join(folder, 'Default'))
    writeFileSync(
      preferences(),
      '{"a":1,"profile":{"exit_type":"Crashed","exited_cleanly":false,"name":"x"}}',
    )
    symlinkSync('another-machine-1', join(folder, 'SingletonLock'))
    expect(readyProfile(folder)).toBe(true)
    expect(JSON.parse(readFileSync(preferences(), 'utf8'))).toEqual({
      a: 1,
      profile: { exit_type: 'Normal', exited_cleanly: true, name: 'x' },
    })
    expect(() => readFileSync(join(folder, 'SingletonLock'))).toThrow()
    expect(readyProfile(folder)).toBe(false)
  })

  it('of a browser that was asked to end is in good order', () => {
    mkdirSync(join(folder, 'Default'))
    writeFileSync(preferences(), '{"profile":{"exit_type":"SessionEnded","exited_cleanly":true}}')
    expect(readyProfile(folder)).toBe(false)
  })

  it('that can’t be read is written anew by the browser', () => {
    mkdirSync(join(folder, 'Default'))
    writeFileSync(preferences(), '{"profile":')
    expect(readyProfile(folder)).toBe(true)
    expect(existsSync(preferences())).toBe(false)
  })
})

describe('what is kept running', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function keep(isDeaf = false) {
    const log: string[] = []
    const signals: string[] = []
    let endNow: (ending: Ending) => void = () => undefined
    const start = (): Running => {
      const ended = new Promise<Ending>((resolve) => (endNow = resolve))
      const end = endNow
      return {
        ended,
        stop(signal) {
          signals.push(signal)
          if (!isDeaf || signal === 'SIGKILL') end({ how: 'code 0', lastWords: 'chatter' })
        },
      }
    }
    const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
    const keeper = keepRunning({ name: 'it', start, log: (line) => log.push(line), wait, clock: Date.now })
    const fail = async (lastWords = ''): Promise<void> => {
      endNow({ how: 'code 1', lastWords })
      await vi.advanceTimersByTimeAsync(0)
    }
    const starts = () => log.filter((line) => line === 'it started').length
    return { keeper, fail, starts, signals, log }
  }

  it('is started again after it ended, each time later, until it has run for a while', async () => {
    const { fail, starts, log } = keep()
    for (const pause of [1, 2, 4]) {
      await fail()
      expect(log.at(-1)).toBe(`it ended (code 1), starting it again in ${pause} s`)
      await vi.advanceTimersByTimeAsync(pause * 1000)
    }
    expect(starts()).toBe(4)
    await vi.advanceTimersByTimeAsync(61_000)
    await fail()
    expect(log.at(-1)).toContain('in 1 s')
  })

  it('has its last words told where it ended by itself, and not where it was ended', async () => {
    const { keeper, fail, log } = keep()
    await fail('no screen')
    expect(log.at(-1)).toBe('it ended (code 1: no screen), starting it again in 1 s')
    await vi.advanceTimersByTimeAsync(1000)
    await keeper.restart('silent')
    expect(log.at(-1)).toBe('it ended (code 0), starting it again in 2 s')
  })

  it('never waits longer than a minute', async () => {
    const { fail, starts } = keep()
    for (let times = 0; times < 12; times++) {
      await fail()
      await vi.advanceTimersByTimeAsync(60_000)
    }
    expect(starts()).toBe(13)
  })

  it('that doesn’t end when asked is ended by force, and started again', async () => {
    const { keeper, signals, starts } = keep(true)
    const restarted = keeper.restart('silent')
    await vi.advanceTimersByTimeAsync(5000)
    await restarted
    await vi.advanceTimersByTimeAsync(1000)
    expect(signals).toEqual(['SIGTERM', 'SIGKILL'])
    expect(starts()).toBe(2)
  })

  it('stays ended once it is to end, also in a pause', async () => {
    const { keeper, fail, starts } = keep()
    await fail()
    await keeper.end()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(starts()).toBe(1)
  })
})

describe('the browser', () => {
  it('is never started without its sandbox, with open tools, or without a memory', () => {
    const all = chromiumArguments({ profile: '/p', address: 'http://127.0.0.1/', more: [] }).join(' ')
    expect(all).not.toMatch(/--no-sandbox|--remote-debugging|--incognito/)
    expect(all).toMatch(/--user-data-dir=\/p http:\/\/127\.0\.0\.1\/$/)
  })
})

describe('the last words of a process', () => {
  const driver =
    '[7:7:1128/070000.1:ERROR:gpu/command_buffer/service/gl_utils.cc:416] GL Driver Message (OpenGL, Performance, High): GPU stall due to ReadPixels\n'
  const fault = '[7:7:1128/070001.2:ERROR:ui/ozone/platform.cc:12] Missing X server or $DISPLAY\n'

  it('are what it said in earnest, though the drivers of its graphics go on after it', () => {
    expect(lastWordsOf(driver + fault + driver.repeat(20))).toBe(fault.trim())
    expect(lastWordsOf(driver.repeat(3))).toBe('')
  })

  it('are kept from the beginning of a line, and no more than are needed', () => {
    const kept = keepTail(driver.repeat(200) + fault)
    expect(kept.length).toBeLessThan(9000)
    expect(kept.startsWith('[7:7:')).toBe(true)
    expect(lastWordsOf(kept)).toBe(fault.trim())
  })
})

describe('the log', () => {
  it('has the last words of a browser that doesn’t start', async () => {
    const log: string[] = []
    // Node knows no such flags, says so, and ends
    const browser = process.execPath
    const end = startKiosk({
      browser,
      profile: folder,
      port: await freePort(),
      more: [],
      patience: 60_000,
      log: (line) => log.push(line),
    })
    try {
      await expect
        .poll(() => log.join('\n'), { timeout: 20_000 })
        .toMatch(/browser ended \(code 9: .*bad option: --user-data-dir=/)
    } finally {
      await end()
    }
  })
})

describe('what is left to do by hand', () => {
  it('names the unit for a desktop, and the launcher itself for cage', () => {
    const notes = writeNotes({ command: ['/opt/a node', '/home/x/main.ts', 'start'] })
    expect(notes).toContain('Exec=systemctl --user start pocket-of-air-kiosk.service\n')
    expect(notes).toContain('cage -- "/opt/a node" /home/x/main.ts start\n')
  })
})

describe('the unit', () => {
  it('starts the launcher with its words quoted as systemd reads them', () => {
    const unit = writeUnit({ command: ['/opt/a node', '/home/x/50% off/main.ts', 'start'] })
    expect(unit).toContain('ExecStart="/opt/a node" "/home/x/50%% off/main.ts" start\n')
    expect(unit).toContain('Restart=always')
  })
})
