import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { follow } from '../../../game/session/follow.ts'

it('a follower hears the beginning and each change of its own part, until it stops', () => {
  const store = createStore(() => ({ place: 'pier', turn: 0 }))
  const heard: (readonly [string, string | null])[] = []
  const stop = follow(
    store,
    ({ place }) => place,
    (now, before) => heard.push([now, before]),
  )
  store.setState({ turn: 1 })
  store.setState({ place: 'home' })
  stop()
  store.setState({ place: 'river' })
  expect(heard).toEqual([
    ['pier', null],
    ['home', 'pier'],
  ])
})
