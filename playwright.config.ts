import { defineConfig } from '@playwright/test'
import { chromiumArgs, findChromium } from './tools/chromium.ts'

const port = Number(process.env['E2E_PORT'] ?? 4180)
const executablePath = findChromium()
/** What draws and listens for minutes: after the rest, whose live scenes need the processor to themselves. */
const long = /(flash|soak|sounds)\.spec\.ts/

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  projects: [
    { name: 'page', testIgnore: long },
    { name: 'long', testMatch: long, dependencies: ['page'] },
  ],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1366, height: 768 },
    // pictures are tested by themselves; everywhere else they would only take the processor from the page
    reducedMotion: 'reduce',
    // each test is a first visit, which would fetch the whole game: that is tested by itself too
    serviceWorkers: 'block',
    launchOptions: { args: chromiumArgs, ...(executablePath === null ? {} : { executablePath }) },
  },
  webServer: {
    command: `node server/main.ts --port ${port} --classes :memory:`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
