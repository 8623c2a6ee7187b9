import { expect, test } from 'vitest'
import { isLoaded, loadStory } from '../../../tools/story/load.ts'

/** What a choice sets when it decides where she lives, with whom, under what name, or which way she goes. */
const turns = /~\s*(household|where|aim|offer|exit|name|form_name|released|on_file)\s*=/

test('every choice that decides where she lives, with whom, under what name, or which way she goes has words in the recap', () => {
  const loaded = loadStory('stories/pocket-of-air')
  if (!isLoaded(loaded)) throw new Error('the story does not compile')
  const { choices } = loaded.file.recap
  const wordless = [...loaded.compiled.sources.values()].flatMap((text) =>
    text
      .split(/^(?=\s*(?:[*+-](?!>)|=+))/m)
      .filter((part) => turns.test(part))
      .flatMap((part) => /^\s*[*+].*\[.*#\s*line:\s*(\w+)/.exec(part)?.[1] ?? [])
      .filter((id) => !(id in choices)),
  )
  expect(wordless).toEqual([])
})
