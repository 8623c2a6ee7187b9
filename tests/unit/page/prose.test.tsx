import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { curlQuotes, Prose } from '../../../game/page/prose.tsx'

test.each([
  ['"Noon," says he. "Now."', '“Noon,” says he. “Now.”'],
  ["It's Mother's, the '90s", 'It’s Mother’s, the ‘90s'],
  ['"\'So,\' she said."', '“‘So,’ she said.”'],
  ['"_So_," (a "b") — "c"', '“_So_,” (a “b”) — “c”'],
])('%s is set as %s', (typed, set) => {
  expect(curlQuotes(typed)).toBe(set)
})

test.each([
  ["That's his _coat_.", 'That’s his <em>coat</em>.'],
  ['a snake_case_word', 'a snake_case_word'],
  ['“조심해 라,” she said: 好.', '“<span lang="ko">조심해 라</span>,” she said: <span lang="zh">好</span>.'],
])('%s is printed as %s', (text, html) => {
  expect(renderToString(<Prose text={text} lang="en" />)).toBe(html)
})

test('a story in another language keeps its own quotes', () => {
  expect(renderToString(<Prose text={'"네"'} lang="ko" />)).toBe('&quot;네&quot;')
})
