import { expect, test } from 'vitest'
import { describeStart } from '../../../../tools/kiosk/start.ts'

test('the server that the launcher starts looks after the screen, is heard by its own machine alone, and keeps no classes', () => {
  const { server } = describeStart({ browser: 'chromium', profile: 'p', port: 4173, more: [] })
  expect(server).toContain('--kiosk')
  expect(server).not.toContain('--host')
  expect(server.join(' ')).toContain('--classes :memory:')
})
