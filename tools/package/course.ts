import { createHash } from 'node:crypto'
import type { Cut, StoryFile } from '../../game/session/story-file.ts'

/** What a manifest says of a package. */
export interface Course {
  /** A name that no other package of the story has: letters, numbers, `-`, `_` and points. */
  readonly id: string
  readonly title: string
  /** What is opened: one telling of the story. */
  readonly activity: string
  readonly summary: string
  readonly age: string
  readonly language: string
  /** About how many minutes it is read; null where the story doesn't say. */
  readonly minutes: number | null
}

/** The standards that an LMS may speak. */
export const standards = ['scorm12', 'scorm2004', 'cmi5'] as const
export type Standard = (typeof standards)[number]

/** The course of one telling of a story in one language. */
export function courseOf(story: StoryFile, cut: Cut | null, language: string): Course {
  const { id, title, summary, age } = story
  return {
    id: ['story', id, ...(cut === null ? [] : [cut.id]), language].join('.'),
    title,
    activity: cut === null ? title : `${title}: ${cut.label}`,
    summary: summary || title,
    age,
    language,
    minutes: cut?.minutes ?? null,
  }
}

/** The query with which an LMS opens the page, so that it knows what it is in. */
export function launchQuery(standard: Standard, story: StoryFile, cut: Cut | null, language: string): string {
  const fields = {
    mode: 'lms',
    standard,
    story: story.id,
    ...(cut === null ? {} : { cut: cut.id }),
    lang: language,
  }
  return `?${new URLSearchParams(fields).toString()}`
}

/** A name as an IRI that nobody else makes: a UUID of it (RFC 9562, 5.8) as a URN. */
export function iriOf(name: string): string {
  const bytes = createHash('sha256').update(`a-pocket-of-air/${name}`).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
