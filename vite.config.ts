import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { lastChange } from './tools/last-change.ts'
import { pagePolicy } from './tools/page-policy.ts'
import { phaserCore } from './tools/phaser-core.ts'
import { authorBench } from './tools/vite-author.ts'
import { inkStories } from './tools/vite-ink.ts'
import { lessonPack } from './tools/vite-lessons.ts'
import { kioskShell } from './tools/vite-kiosk.ts'
import { offlineWorker } from './tools/vite-offline.ts'
import { printedOpening } from './tools/vite-opening.ts'
import { lateSchemas } from './tools/late-schemas.ts'
import { readingPath } from './tools/reading-path.ts'

export default defineConfig({
  // runs from any folder of any static host
  base: './',
  publicDir: 'assets',
  plugins: [
    phaserCore(),
    lateSchemas(),
    inkStories({ root: 'stories' }),
    authorBench({ root: 'stories' }),
    printedOpening({ story: 'pocket-of-air' }),
    lessonPack({ story: 'pocket-of-air' }),
    lastChange(),
    pagePolicy({
      script: "'self'",
      style: "'self'",
      img: "'self' blob: data:",
      font: "'self'",
      connect: "'self'",
      media: "'self' blob:",
      worker: "'self'",
      manifest: "'self'",
    }),
    // before the worker, whose list names it
    kioskShell(),
    offlineWorker(),
  ],
  build: {
    assetsDir: 'built',
    // the page's policy takes fonts from files only
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    target: 'es2022',
    rolldownOptions: {
      output: {
        // what the first beat needs comes in one piece: on a slow line every further file costs a round trip
        codeSplitting: {
          groups: [{ debugName: 'page', name: readingPath(join(import.meta.dirname, 'game/main.ts')) }],
        },
      },
    },
    // the live scene's engine is one large piece that comes last
    chunkSizeWarningLimit: 1200,
  },
  test: {
    // laws try many cases, and a class's old laptop runs them too
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    // it waits for nothing but the processor
    maxWorkers: '100%',
    projects: [
      // nothing here leaves anything behind, so that the story's tools are read in once, not once a file
      {
        extends: true,
        test: { name: 'node', include: ['tests/{unit,walks}/**/*.test.ts'], isolate: false },
      },
      // a document does keep what was put into it
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/support/patient-pages.ts'],
        },
      },
    ],
    coverage: {
      include: ['game/story/**', 'game/session/**', 'game/insight/**'],
      thresholds: { 'game/story/**': { lines: 90 }, 'game/session/**': { lines: 90 } },
      reporter: ['text-summary', 'text'],
      reportsDirectory: '.cache/coverage',
    },
  },
})
