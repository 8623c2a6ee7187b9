import { expect, it } from 'vitest'
import { readLaunch } from '../../../../game/modes/lms/launch.ts'

const cmi5 = {
  standard: 'cmi5',
  endpoint: 'https://lrs.example/xapi/',
  fetch: 'https://lms.example/token?k=1',
  actor: '{"objectType":"Agent","account":{"homePage":"https://lms.example","name":"7"}}',
  registration: '11111111-1111-4111-8111-111111111111',
  activityId: 'https://lms.example/a',
}
const query = (fields: Readonly<Record<string, string>>) => `?${new URLSearchParams(fields).toString()}`

it('a launch is read from the address, whatever else stands in it', () => {
  expect(readLaunch('?mode=lms&standard=scorm12&attempt=3')).toEqual({ standard: 'scorm12' })
  expect(readLaunch(query({ ...cmi5, cut: 'five' }))).toMatchObject({
    standard: 'cmi5',
    actor: { account: { name: '7' } },
  })
})

it.each([
  ['?mode=lms', 'no standard'],
  ['?standard=scorm13', 'none that is known'],
  ['?standard=cmi5', 'nothing that cmi5 adds'],
  [query({ ...cmi5, endpoint: 'javascript:alert(1)' }), 'an endpoint that is no web address'],
  [query({ ...cmi5, actor: 'somebody' }), 'an actor that is no JSON'],
  [query({ ...cmi5, actor: '{"objectType":"Group"}' }), 'an actor that is no agent'],
])('%s is no launch: %s', (address) => {
  expect(readLaunch(address)).toBeNull()
})
