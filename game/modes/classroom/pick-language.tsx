import { nameLanguage } from '../name-language.ts'
import { ClassPaper } from './class-paper.tsx'
import { classWords } from './class-words.ts'
import { headingId, useFirstFocus } from './use-first-focus.ts'

interface PickLanguageProps {
  readonly languages: readonly string[]
  readonly onPick: (language: string) => void
}

/** Where a pupil chooses in which of the class's languages they read. Nobody else is told. */
export function PickLanguage({ languages, onPick }: PickLanguageProps) {
  useFirstFocus(headingId)
  return (
    <ClassPaper>
      <h1 id={headingId} tabIndex={-1}>
        {classWords.seat.pickLanguage}
      </h1>
      {languages.map((language) => (
        <button key={language} type="button" class="choice" lang={language} onClick={() => onPick(language)}>
          {nameLanguage(language)}
        </button>
      ))}
    </ClassPaper>
  )
}
