import type { Problem } from '../../story/problem.ts'

/** All that the course a page was opened in is told. */
export interface Standing {
  /** The reader's place as a short save; null leaves what is kept as it is. */
  readonly place: string | null
  /** True once a telling has been read to an end, now or at an earlier visit. */
  readonly isCompleted: boolean
  /** Milliseconds of this visit with the page in sight. */
  readonly spent: number
}

/** The course that a page was opened in, over whichever standard it speaks. */
export interface Lms {
  /** The place that was kept at an earlier visit; '' for none. */
  readonly place: string
  readonly isCompleted: boolean
  /** Where the course wants its reader to go after stopping; null where the page is just closed. */
  readonly returnTo: string | null
  /** True where the reader has asked the course for silence. */
  readonly isSilent: boolean
  /** Has it keep how things stand; says why where it doesn't. */
  commit(standing: Standing): Promise<Problem | null>
  /** Ends the visit: nothing is told afterwards. What the page can't wait for is sent on its way. */
  terminate(standing: Standing): Promise<void>
}

/** The most characters of a place that every standard takes. SCORM 1.2 allows 4,096, some editions of 2004 only 4,000. */
export const longestPlace = 4000
