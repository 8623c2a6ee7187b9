import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mannerOf } from '../../../../game/modes/care.ts'
import { createPathSync, stepsOf } from '../../../../game/modes/classroom/path-sync.ts'
import { createCare } from '../../../../game/session/care.ts'
import { createMemoryStore } from '../../../../game/session/ports.ts'
import { createSession } from '../../../../game/session/session.ts'
import { parseStoryFile } from '../../../../game/session/story-file.ts'
import { isProblem } from '../../../../game/story/problem.ts'
import { openSmallClass, settle, type SmallClass } from '../../../support/small-class.ts'
import { tellerOf } from '../../../support/tell.ts'

/** A device on which a seat reads; its way is set by hand. */
function openDevice(group: SmallClass, seat = 0) {
  const link = group.seat(seat)
  let path: readonly string[] = []
  let ending: string | null = null
  const sync = createPathSync({
    way: () => ({ steps: path.map((choice) => ({ choice, offered: [choice, 'other'] })), ending }),
    known: () => link.state.getState().view?.taken ?? null,
    send: link.send,
  })
  link.state.subscribe(() => sync.onView())
  return {
    link,
    path: () => path,
    read(next: readonly string[], end: string | null = null) {
      path = next
      ending = end
      sync.onWay()
    },
  }
}

const takenIn = (group: SmallClass, seat = 0) => group.state().seats[seat]?.taken.map(({ choice }) => choice)
const chosen = (sent: readonly unknown[]) => sent.filter((event) => JSON.stringify(event).includes('chose'))

describe('a way told to the class', () => {
  test('arrives after it was chosen without a network, with its ending', async () => {
    const group = openSmallClass({ pace: 'own' }, 1)
    const device = openDevice(group)
    device.read(['a'])
    device.read(['a', 'b'])
    device.read(['a', 'b', 'c'], 'home')
    device.link.show()
    await settle()
    expect(takenIn(group)).toEqual(['a', 'b', 'c'])
    expect(group.state().seats[0]?.ending).toBe('home')
  })

  test('is told once, though the views lag behind', async () => {
    const group = openSmallClass({ pace: 'own' }, 1)
    const device = openDevice(group)
    device.link.show()
    const late = device.link.look()
    device.read(['a'])
    await settle()
    late()
    device.read(['a', 'b'])
    await settle()
    expect(chosen(device.link.sent)).toHaveLength(2)
  })

  test('keeps its ending when a view of before comes last', async () => {
    const group = openSmallClass({ pace: 'own' }, 1)
    const device = openDevice(group)
    device.link.show()
    const late = device.link.look()
    device.read(['a'], 'home')
    await settle()
    late()
    await settle()
    expect(group.state().seats[0]?.ending).toBe('home')
  })

  test('comes to the same ending again after going back', async () => {
    const group = openSmallClass({ pace: 'own' }, 1)
    const device = openDevice(group)
    device.link.show()
    for (const [path, ending] of [
      [['a', 'b'], 'home'],
      [['a'], null],
      [['a', 'c'], 'away'],
      [['a'], null],
      [['a', 'b'], 'home'],
    ] as const) {
      device.read(path, ending)
      await settle()
      device.link.show()
    }
    expect(takenIn(group)).toEqual(['a', 'b'])
    expect(group.state().seats[0]?.ending).toBe('home')
  })

  test('of a seat on two devices: each tells what is chosen on it, and neither undoes the other by itself', async () => {
    const group = openSmallClass({ pace: 'own' }, 1)
    const [one, other] = [openDevice(group), openDevice(group)]
    const showBoth = async () => {
      for (let n = 0; n < 5; n++) {
        one.link.show()
        other.link.show()
        await settle()
      }
    }
    one.read(['a'])
    other.read(['a'])
    await showBoth()
    one.read(['a', 'b'])
    await showBoth()
    other.read(['a', 'c'])
    await showBoth()
    expect(takenIn(group)).toEqual(['a', 'c'])
    one.read(['a', 'b', 'd'])
    await showBoth()
    expect(takenIn(group)).toEqual(['a', 'b', 'd'])
    expect(chosen([...one.link.sent, ...other.link.sent]).length).toBeLessThanOrEqual(6)
  })

  test('is told anew where another device went back further than was seen here', async () => {
    const group = openSmallClass({ pace: 'own' }, 1)
    const [one, other] = [openDevice(group), openDevice(group)]
    one.read(['a', 'b', 'c'])
    one.link.show()
    await settle()
    one.link.show()
    other.link.show()
    other.read(['x'])
    await settle()
    one.read(['a', 'b', 'c', 'd'])
    await settle()
    expect(takenIn(group)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('whatever is chosen, taken back and seen late: at the end the class has the way, and each choice came once', async () => {
    const act = fc.oneof(
      fc.record({ do: fc.constant('choose' as const), choice: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ do: fc.constant('back' as const) }),
      fc.record({ do: fc.constantFrom('look' as const, 'show' as const, 'settle' as const) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
        const group = openSmallClass({ pace: 'own' }, 1)
        const device = openDevice(group)
        const looks: (() => void)[] = []
        let choices = 0
        for (const one of acts) {
          if (one.do === 'choose') {
            choices++
            device.read([...device.path(), one.choice])
          } else if (one.do === 'back') device.read(device.path().slice(0, -1))
          else if (one.do === 'look') looks.push(device.link.look())
          else if (one.do === 'show') looks.shift()?.()
          else await settle()
        }
        device.read([...device.path(), 'end'], 'home')
        for (const show of [...looks, device.link.look()]) {
          show()
          await settle()
        }
        expect(takenIn(group)).toEqual(device.path())
        expect(group.state().seats[0]?.ending).toBe('home')
        expect(chosen(device.link.sent).length).toBeLessThanOrEqual(choices + 1 + device.path().length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the steps of a way', () => {
  const ink = `
-> door
=== door
A door.
+ [Open it # line:open] -> cellar
=== cellar
# scene: cellar
A cellar.
+ [Look # line:look] You look. -> END
+ [Listen # line:listen] You listen. -> END
+ [Not this # line:skip # leave] Later. -> END`
  const story = parseStoryFile(
    {
      schema: 1,
      id: 'tale',
      title: 'Tale',
      recap: { choices: { open: 'She opened it.', look: 'She looked.', listen: 'She listened.' } },
      scenes: { cellar: { notes: [], asks: true, ahead: 'A cellar comes.', bridge: 'There was a cellar.' } },
    },
    'story.json',
  )
  if (isProblem(story)) throw new Error(story.message)

  function open() {
    if (isProblem(story)) throw new Error(story.message)
    const care = createCare(createMemoryStore(), Date.now, () => undefined)
    const manner = mannerOf({ story: { getState: () => story } as never, care })
    const session = createSession({
      teller: tellerOf(ink),
      story: { id: 'tale', cut: '', hash: '' },
      seed: 1,
      manner,
    })
    const choose = (id: string) => session.choose(id, session.store.getState().turns.length - 1)
    return { choose, steps: () => stepsOf(session.store.getState().turns, story) }
  }

  test('a choice in a scene that was asked about counts as it does for everybody', () => {
    const { choose, steps } = open()
    for (const id of ['open', 'read-on', 'look']) choose(id)
    expect(steps()).toEqual([
      { choice: 'open', offered: ['open'] },
      { choice: 'look', offered: ['look', 'listen'] },
    ])
  })

  test('going past a scene was offered to nobody', () => {
    const { choose, steps } = open()
    for (const id of ['open', 'skip']) choose(id)
    expect(steps().at(-1)).toEqual({ choice: 'skip', offered: [] })
  })
})
