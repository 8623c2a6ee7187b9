import { defineConfig } from 'vitest/config'
import { phaserCore } from './tools/phaser-core.ts'
import { inkStories } from './tools/vite-ink.ts'
import { printedOpening } from './tools/vite-opening.ts'

export default defineConfig({
  // runs from any folder of any static host
  base: './',
  publicDir: 'assets',
  plugins: [phaserCore(), inkStories({ root: 'stories' }), printedOpening({ story: 'pocket-of-air' })],
  build: {
    assetsDir: 'built',
    target: 'es2022',
    // the live scene's engine is one large piece that comes last
    chunkSizeWarningLimit: 1200,
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/walks/**/*.test.ts'],
    coverage: {
      include: ['game/story/**', 'game/session/**', 'game/insight/**'],
      thresholds: { 'game/story/**': { lines: 90 }, 'game/session/**': { lines: 90 } },
      reporter: ['text-summary', 'text'],
      reportsDirectory: '.cache/coverage',
    },
  },
})
