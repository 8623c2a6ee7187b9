import tseslint from 'typescript-eslint'

/** What a folder of game/ may not import, as patterns for no-restricted-imports. */
const layers = {
  story: ['session', 'insight', 'scenes', 'page', 'platform', 'modes'],
  session: ['insight', 'scenes', 'page', 'platform', 'modes'],
  insight: ['scenes', 'page', 'platform', 'modes'],
  scenes: ['insight', 'page', 'platform', 'modes'],
  page: ['insight', 'scenes', 'platform', 'modes'],
  platform: ['insight', 'scenes', 'page', 'modes'],
  modes: [],
}

const world = [
  { name: 'window', message: 'Only platform/, modes/ and main.ts know the window.' },
  { name: 'localStorage', message: 'Use a TextStore (session/ports.ts).' },
  { name: 'sessionStorage', message: 'Use a TextStore (session/ports.ts).' },
  { name: 'fetch', message: 'Only platform/ and modes/ fetch; take what you need as an argument.' },
  { name: 'Date', message: 'Use a Clock (session/ports.ts).' },
]

const noRandom = {
  object: 'Math',
  property: 'random',
  message: 'Chance is a seed, an argument; only modes/ and main.ts choose one.',
}

/** A block that keeps one folder within its layer. */
function layer(folder) {
  const folders = layers[folder].map((name) => `**/${name}/**`)
  const packages = ['inkjs', 'phaser', 'preact', 'preact/hooks'].filter(
    (name) =>
      !(name === 'phaser' && folder === 'scenes') &&
      !(name.startsWith('preact') && ['page', 'modes'].includes(folder)),
  )
  const outer = ['platform', 'modes'].includes(folder)
  return {
    files: [`game/${folder}/**/*.{ts,tsx}`],
    ignores: ['game/story/storyteller.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...folders, '**/server/**', '**/tools/**'],
              message: 'Against the direction of imports (CONTRIBUTING.md).',
            },
            {
              group: packages.flatMap((name) => [name, `${name}/*`]),
              message: 'Not in this folder (CONTRIBUTING.md).',
            },
          ],
        },
      ],
      ...(outer
        ? {}
        : { 'no-restricted-globals': ['error', ...world], 'no-restricted-properties': ['error', noRandom] }),
    },
  }
}

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', '.cache', 'test-results', 'playwright-report'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-console': ['error', { allow: ['warn'] }],
      eqeqeq: 'error',
    },
  },
  { files: ['*.config.{js,ts}', 'vite.config.ts'], rules: { 'no-restricted-exports': 'off' } },
  { files: ['tools/**', 'server/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['tools/**/*.ts', 'server/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/game/page/**', '**/game/platform/**', '**/game/modes/**', '**/game/scenes/live*'],
              message: 'Tools and server stand on story, session and insight.',
            },
          ],
        },
      ],
    },
  },
  ...Object.keys(layers).map(layer),
)
