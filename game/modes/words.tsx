import type { ComponentType } from 'preact'
import { WordNote } from '../page/asides/word-note.tsx'
import type { Library } from '../platform/library.ts'
import { createWordFinder, parseGlossary, type Glossary, type WordFinder } from '../session/glossary.ts'
import { isProblem, type Problem } from '../story/problem.ts'
import type { AsideProps } from './asides.tsx'

interface NoteProps extends Omit<AsideProps, 'onReturn'> {
  readonly id: string
  readonly onClose: () => void
}

/** The names and hard words of a story, and what finds and tells them. */
export interface Words {
  readonly glossary: Glossary
  readonly find: WordFinder
  /** Tells about one of them, in a dialog of its own. */
  readonly Note: ComponentType<NoteProps>
}

/** Loads the names and hard words of a story. */
export async function loadWords(library: Library, story: string): Promise<Words | Problem> {
  const path = `stories/${story}/glossary.json`
  const data = await library.json(path)
  const glossary = isProblem(data) ? data : parseGlossary(data, path)
  if (isProblem(glossary)) return glossary
  return {
    glossary,
    find: createWordFinder(glossary),
    Note({ id, telling, onGo, ...props }) {
      const entry = glossary.find((one) => one.id === id)
      if (entry === undefined) return null
      return <WordNote {...{ entry, ...props }} evidence={telling.evidence} onAll={() => onGo('words')} />
    },
  }
}
