import type { Level } from './lint/finding.ts'

/** A word that the story doesn't use, what to write for it, and why. */
export interface BannedWord {
  readonly word: RegExp
  /** Errors are never right; warnings are weighed where they stand. */
  readonly level: Extract<Level, 'error' | 'warn'>
  readonly use: string
}

const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')

/** Words that judge, label or promise what a story can't keep. Looked for in prose and choices, never in tags or logic. */
export const bannedWords: readonly BannedWord[] = [
  { word: whole('defectors?|escapees?'), level: 'error', use: 'person from North Korea, woman, her name' },
  { word: whole('illegals'), level: 'error', use: 'people without papers: nobody is illegal' },
  { word: whole('illegal'), level: 'warn', use: 'of an act and its law at most, never of a person' },
  {
    word: whole('refugees?'),
    level: 'warn',
    use: 'person, woman, her name; the word only where the law is meant',
  },
  { word: whole('repatriat\\w*|deported home'), level: 'error', use: 'sent back, forced return' },
  { word: whole('sex slaves?'), level: 'error', use: 'say what was done, by whom' },
  {
    word: whole('mail-order|brides?'),
    level: 'error',
    use: 'household, a house she did not choose, was held',
  },
  { word: whole('wife|wives'), level: 'warn', use: 'not of a woman who is held' },
  { word: whole('bought|sold'), level: 'warn', use: 'of things only, never of a person' },
  { word: whole('victims? of'), level: 'error', use: 'what happened, and to whom by name' },
  { word: whole('victims?'), level: 'warn', use: 'person, woman, her name' },
  {
    word: whole('smugglers?|traffickers?'),
    level: 'warn',
    use: 'the man who guides, the one who carries money, helper',
  },
  { word: whole('underground railroad'), level: 'error', use: 'the way, the people who help' },
  { word: whole('regime|henchm[ae]n'), level: 'error', use: 'state security, police, the unit head' },
  { word: whole('remittances?|drug money'), level: 'error', use: 'money home' },
  { word: whole('famine victims?|starvation'), level: 'error', use: 'hunger, “the year of the grass”' },
  { word: whole('joseonjok'), level: 'error', use: 'Korean of China' },
  {
    word: whole('hermit kingdom|free world'),
    level: 'error',
    use: 'the North, the South, the river, the other side',
  },
  { word: whole('hell|paradise'), level: 'warn', use: 'the North, the South, the other side' },
  { word: whole('undocumented'), level: 'error', use: 'is on no paper' },
  { word: whole('brainwash\\w*'), level: 'error', use: 'what she was taught' },
  {
    word: whole('you now know|now you know|what it was like to'),
    level: 'error',
    use: 'nothing: a story can’t give that',
  },
  {
    word: whole('little did s?he know|suddenly|the lucky ones'),
    level: 'error',
    use: 'what happens, plainly',
  },
  { word: whole('freedom'), level: 'warn', use: 'in somebody’s mouth at most, never the narrator’s' },
  {
    word: whole('for the first time in (?:her|his) life'),
    level: 'warn',
    use: 'at most twice in the whole work',
  },
]
