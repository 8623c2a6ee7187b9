import { beforeEach, describe, expect, test } from 'vitest'
import { createClassShelf, type ClassShelf } from '../../../../game/modes/classroom/class-shelf.ts'
import { takeInvitation } from '../../../../game/modes/classroom/invitation.ts'
import { createMemoryStore, type TextStore } from '../../../../game/session/ports.ts'
import { problem } from '../../../../game/story/problem.ts'

const token = 'a'.repeat(43)
const hash = `#class=ABC234&token=${token}`
const invitation = { code: 'ABC234', token }

/** A window at an address, and what its address was changed to. */
function windowAt(address: string) {
  const { hash, pathname, search } = new URL(address, 'http://school/')
  const shown: string[] = []
  const history = {
    replaceState: (_: unknown, __: string, url?: string | URL | null) => void shown.push(String(url)),
  }
  return { place: { location: { hash, pathname, search }, history }, shown }
}

let store: TextStore
let shelf: ClassShelf

beforeEach(() => {
  store = createMemoryStore()
  shelf = createClassShelf(store, () => 5)
})

describe('an invitation', () => {
  test('is taken out of the address as soon as the tab has it', () => {
    const { place, shown } = windowAt(`/wall?story=x${hash}`)
    expect(takeInvitation('wall', shelf, place)).toEqual(invitation)
    expect(shown).toEqual(['/wall?story=x'])
  })

  test('is there when the page is loaded again, for that kind of page alone', () => {
    takeInvitation('wall', shelf, windowAt(`/wall${hash}`).place)
    const { place, shown } = windowAt('/wall')
    expect(takeInvitation('wall', shelf, place)).toMatchObject(invitation)
    expect(takeInvitation('assistant', shelf, windowAt('/teach').place)).toBeNull()
    expect(shown).toEqual([])
  })

  test('is forgotten with its class', () => {
    takeInvitation('wall', shelf, windowAt(`/wall${hash}`).place)
    shelf.forgetInvited('wall')
    expect(takeInvitation('wall', shelf, windowAt('/wall').place)).toBeNull()
  })

  test('stays in the address where nothing can be kept: a page that is loaded again would be lost', () => {
    const refusing = { ...store, write: () => problem('storage-full', 'There is no room.') }
    const { place, shown } = windowAt(`/wall${hash}`)
    expect(
      takeInvitation(
        'wall',
        createClassShelf(refusing, () => 5),
        place,
      ),
    ).toEqual(invitation)
    expect(shown).toEqual([])
  })

  test.each(['', '#', '#class=ABC234', `#class=ABC234&token=${token}x`, `#class=!&token=${token}`])(
    'that isn’t one lets nobody in: “%s”',
    (said) => {
      const { place, shown } = windowAt(`/wall${said}`)
      expect(takeInvitation('wall', shelf, place)).toBeNull()
      expect(shown).toEqual([])
    },
  )
})
