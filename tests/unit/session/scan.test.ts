import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  atRest,
  findOffered,
  moveOn,
  press,
  scanRounds,
  type Scan,
  type Scannable,
} from '../../../game/session/scan.ts'

interface Item extends Scannable<Item> {
  readonly name: string
}
const thing = (name: string, stays = false): Item => ({ name, items: [], stays })
const group = (name: string, ...items: Item[]): Item => ({ name, items })

/** Something that is pressed or waited for until there is no more to say; gives back what was offered, in order. */
function offers(items: readonly Item[], from: Scan, steps: number): (string | null)[] {
  let scan = from
  return Array.from({ length: steps }, () => {
    const name = findOffered(items, scan.path)?.name ?? null
    scan = moveOn(scan, items)
    return name
  })
}

const items = [thing('a'), group('bar', thing('back'), thing('more', true)), thing('z')]
const begun = press(atRest, items).scan

describe('a scan', () => {
  it('begins with the first press, goes round twice, and rests', () => {
    expect(findOffered(items, atRest.path)).toBeNull()
    expect(offers(items, begun, 8)).toEqual(['a', 'bar', 'z', 'a', 'bar', 'z', null, null])
  })

  it('goes into a group, and after two rounds comes out of it', () => {
    const inside = press({ path: [1], rounds: 1 }, items)
    expect(inside.chosen).toBeNull()
    expect(offers(items, inside.scan, 6)).toEqual(['back', 'more', 'back', 'more', 'bar', 'z'])
  })

  it('takes what is offered, and rests', () => {
    expect(press(begun, items)).toEqual({ scan: atRest, chosen: items[0] })
  })

  it('offers a little more at once again', () => {
    const { scan, chosen } = press({ path: [1, 1], rounds: 1 }, items)
    expect([scan, chosen?.name]).toEqual([{ path: [1, 1], rounds: 0 }, 'more'])
  })

  it('of nothing stays at rest', () => {
    expect(press(atRest, [])).toEqual({ scan: atRest, chosen: null })
  })

  it('of something that has gone rests', () => {
    expect(moveOn({ path: [7], rounds: 0 }, items)).toEqual(atRest)
  })
})

const { tree } = fc.letrec<{ tree: Item[]; item: Item }>((tie) => ({
  tree: fc.array(tie('item'), { minLength: 1, maxLength: 4 }),
  item: fc.oneof(
    { maxDepth: 3 },
    fc.record({ name: fc.string(), items: fc.constant([]), stays: fc.boolean() }),
    fc.record({ name: fc.string(), items: tie('tree') }),
  ),
}))

function sizeOf(all: readonly Item[]): number {
  return all.reduce((sum, { items }) => sum + 1 + sizeOf(items), 0)
}

/** The presses and waits that lead to an item, by its path: as many waits as its index, then a press, at every depth. */
function reach(path: readonly number[], all: readonly Item[]): Item | null {
  let scan = press(atRest, all).scan
  let chosen: Item | null = null
  for (const index of path) {
    for (let i = 0; i < index; i++) scan = moveOn(scan, all)
    ;({ scan, chosen } = press(scan, all))
  }
  return chosen
}

function pathsOf(all: readonly Item[]): number[][] {
  return all.flatMap(({ items }, i) =>
    items.length === 0 ? [[i]] : pathsOf(items).map((path) => [i, ...path]),
  )
}

describe('every scan', () => {
  it('reaches every thing', () => {
    fc.assert(
      fc.property(tree, (all) => {
        for (const path of pathsOf(all)) expect(reach(path, all)).toBe(findOffered(all, path))
      }),
    )
  })

  it('comes to rest without a press', () => {
    fc.assert(
      fc.property(tree, fc.array(fc.boolean(), { maxLength: 20 }), (all, presses) => {
        let scan = presses.reduce(
          (now, isPress) => (isPress ? press(now, all).scan : moveOn(now, all)),
          atRest,
        )
        for (let i = 0; i < sizeOf(all) * scanRounds * 5; i++) scan = moveOn(scan, all)
        expect(scan).toEqual(atRest)
      }),
    )
  })

  it('offers something that is there, or rests; and does nothing at rest', () => {
    fc.assert(
      fc.property(tree, fc.array(fc.boolean(), { maxLength: 40 }), (all, presses) => {
        let scan = atRest
        for (const isPress of presses) {
          const isResting = scan.path.length === 0
          const { scan: next, chosen } = isPress
            ? press(scan, all)
            : { scan: moveOn(scan, all), chosen: null }
          if (isResting) expect(chosen).toBeNull()
          expect(next.path.length === 0 || findOffered(all, next.path) !== null).toBe(true)
          scan = next
        }
      }),
    )
  })
})
