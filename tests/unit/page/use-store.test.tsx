// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { useLayoutEffect } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { useStore } from '../../../game/page/use-store.ts'

afterEach(cleanup)

test('shows what changed between its first render and its subscription', async () => {
  const store = createStore(() => ({ count: 1 }))
  // a child's effects run before its parent's: the change comes before the parent has subscribed
  function Child() {
    useLayoutEffect(() => store.setState({ count: 2 }), [])
    return null
  }
  function Parent() {
    const count = useStore(store, (state) => state.count)
    return (
      <p>
        count {count}
        <Child />
      </p>
    )
  }
  render(<Parent />)
  await screen.findByText('count 2')
})

test('renders again only when the selected part changes', async () => {
  const store = createStore(() => ({ shown: 1, other: 1 }))
  let renders = 0
  function Part() {
    renders += 1
    return <p>shown {useStore(store, (state) => state.shown)}</p>
  }
  render(<Part />)
  store.setState({ other: 2 })
  store.setState({ shown: 2 })
  await screen.findByText('shown 2')
  expect(renders).toBe(2)
})
