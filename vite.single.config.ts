import { defineConfig } from 'vite'
import { lastChange } from './tools/last-change.ts'
import { pagePolicy } from './tools/page-policy.ts'
import { inkStories } from './tools/vite-ink.ts'
import { printedOpening } from './tools/vite-opening.ts'
import { singleEntry, singleFile } from './tools/vite-single.ts'

/** The same game as one file that opens from a USB stick: everything inside, pictures as stills. */
export default defineConfig({
  base: './',
  publicDir: 'assets',
  plugins: [
    inkStories({ root: 'stories' }),
    singleEntry('/game/single.ts'),
    printedOpening({ story: 'pocket-of-air' }),
    lastChange(),
    singleFile('a-pocket-of-air.html'),
    pagePolicy({
      script: 'blob:',
      style: 'blob:',
      img: 'blob: data:',
      font: 'data:',
      connect: 'blob:',
      media: 'blob:',
      worker: 'blob:',
      manifest: "'none'",
    }),
  ],
  build: {
    outDir: 'dist-single',
    target: 'es2022',
    cssCodeSplit: false,
    copyPublicDir: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
