import tseslint from 'typescript-eslint'

/** What a folder of game/ may not import, as patterns for no-restricted-imports. */
const layers = {
  offline: ['story', 'classroom', 'insight', 'scenes', 'page', 'platform', 'modes'],
  story: ['session', 'classroom', 'insight', 'scenes', 'page', 'platform', 'modes'],
  session: ['classroom', 'insight', 'scenes', 'page', 'platform', 'modes'],
  classroom: ['insight', 'scenes', 'page', 'platform', 'modes'],
  insight: ['classroom', 'scenes', 'page', 'platform', 'modes'],
  scenes: ['classroom', 'insight', 'page', 'platform', 'modes'],
  page: ['insight', 'scenes', 'platform', 'modes'],
  platform: ['insight', 'scenes', 'page', 'modes'],
  modes: [],
}

const world = [
  { name: 'localStorage', message: 'Use a TextStore (session/ports.ts).' },
  { name: 'sessionStorage', message: 'Use a TextStore (session/ports.ts).' },
  { name: 'fetch', message: 'Only platform/ and modes/ fetch; take what you need as an argument.' },
  { name: 'Date', message: 'Use a Clock (session/ports.ts).' },
  ...['window', 'globalThis', 'self', 'location', 'navigator', 'crypto'].map((name) => ({
    name,
    message: 'Only platform/, modes/ and main.ts know the world outside.',
  })),
]

const noRandom = {
  object: 'Math',
  property: 'random',
  message: 'Chance is a seed, an argument; only modes/ and main.ts choose one.',
}

const noDoubleCast = {
  selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
  message: 'Check the value by a schema, or give it its type where it is made.',
}
const noClass = {
  selector: ':matches(ClassDeclaration, ClassExpression)',
  message: 'Write a factory (createX).',
}
const noWaitingModule = {
  selector: 'AwaitExpression:not(:function AwaitExpression)',
  message: 'A file that comes later may import from this one and would wait for it for ever.',
}

const against = 'Against the direction of imports (CONTRIBUTING.md).'
const foreign = 'Not in this folder (CONTRIBUTING.md).'
const packages = ['inkjs', 'phaser', 'preact']

/** The rules of a place that may not import from `folders`, at the top or later, nor any of `packages` but `allowed`. */
function placeRules(folders, allowed = [], syntax = [noClass]) {
  const banned = packages.filter((name) => !allowed.includes(name))
  const everyImport = [
    ...(folders.length === 0 ? [] : [[`/(${folders.join('|')})/`, against]]),
    [`^(${banned.join('|')})(/|$)`, foreign],
  ]
  return {
    'no-restricted-imports': [
      'error',
      { patterns: everyImport.map(([regex, message]) => ({ regex, message })) },
    ],
    'no-restricted-syntax': [
      'error',
      noDoubleCast,
      ...syntax,
      ...everyImport.map(([regex, message]) => ({
        selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002f')}/]`,
        message,
      })),
    ],
  }
}

/** The packages that a folder is there for. */
const allowed = { scenes: ['phaser'], page: ['preact'], modes: ['preact'] }
const gameSyntax = [noClass, noWaitingModule]

/** A block that keeps one folder within its layer. */
function layer(folder) {
  const outer = ['offline', 'platform', 'modes'].includes(folder)
  return {
    files: [`game/${folder}/**/*.{ts,tsx}`],
    rules: {
      ...placeRules(
        [...layers[folder], 'server', 'tools'],
        allowed[folder],
        folder === 'scenes' ? [noWaitingModule] : gameSyntax,
      ),
      ...(outer
        ? {}
        : { 'no-restricted-globals': ['error', ...world], 'no-restricted-properties': ['error', noRandom] }),
    },
  }
}

export default tseslint.config(
  {
    ignores: [
      'dist',
      'dist-single',
      'dist-packages',
      'dist-lessons',
      'coverage',
      'node_modules',
      '.cache',
      'test-results',
      'playwright-report',
    ],
  },
  ...tseslint.configs.recommended,
  {
    // a rule that needs an exception gets it here, where it can be seen
    linterOptions: { noInlineConfig: true },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      'no-restricted-syntax': ['error', noDoubleCast],
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
  { files: ['*.config.{js,ts}'], rules: { 'no-restricted-exports': 'off' } },
  { files: ['tools/**', 'server/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['tools/**/*.ts'],
    rules: placeRules(
      [
        'game/page',
        'game/platform/(?!sound-table)',
        'game/modes/(?!kiosk/kiosk-file)',
        'game/scenes/live[^/]*',
      ],
      ['inkjs'],
    ),
  },
  {
    files: ['server/**/*.ts'],
    rules: placeRules(['game/(page|platform|scenes)', 'game/modes/(?!kiosk/pulse)', 'tools']),
  },
  {
    files: ['game/main.ts', 'game/single.ts'],
    rules: placeRules(['insight', 'scenes', 'server', 'tools'], [], gameSyntax),
  },
  ...Object.keys(layers).map(layer),
  {
    files: ['ink', 'remembered-ink', 'ink-memory', 'watch-ink'].map((name) => `game/story/${name}.ts`),
    rules: placeRules([...layers.story, 'server', 'tools'], ['inkjs'], gameSyntax),
  },
)
