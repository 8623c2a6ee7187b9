import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: './',
  publicDir: 'assets',
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/walks/**/*.test.ts'],
  },
})
