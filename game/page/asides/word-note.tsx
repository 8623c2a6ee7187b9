import type { ComponentProps } from 'preact'
import { Dialog } from '../dialog.tsx'
import { pageWords } from '../page-words.ts'
import { WordEntry } from './word-entry.tsx'
import './words.css'
import { wordsWords as words } from './words-words.ts'

interface WordNoteProps extends ComponentProps<typeof WordEntry> {
  readonly onClose: () => void
  /** Opens the list of all words. */
  readonly onAll: () => void
}

/** A small note on a word, over the passage that it stands in. */
export function WordNote({ onClose, onAll, ...props }: WordNoteProps) {
  const { entry } = props
  return (
    <Dialog title={entry.word} kind="note" onClose={onClose} close={pageWords.close}>
      <WordEntry {...props} />
      <button type="button" class="quiet" onClick={onAll}>
        {words.all}
      </button>
    </Dialog>
  )
}
