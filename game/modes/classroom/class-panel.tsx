import type { ComponentChildren } from 'preact'
import { Dialog } from '../../page/dialog.tsx'
import { pageWords } from '../../page/page-words.ts'
import { ClassSheet } from './class-sheet.tsx'
import { classWords } from './class-words.ts'
import type { LedClass } from './led-class.ts'

interface ClassPanelProps {
  readonly led: LedClass
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** The class's sheet, over the story. */
export function ClassPanel({ led, onClose, children }: ClassPanelProps) {
  return (
    <Dialog title={classWords.lead.panel} kind="class" onClose={onClose} close={pageWords.close}>
      <ClassSheet led={led} onBegun={onClose}>
        {children}
      </ClassSheet>
    </Dialog>
  )
}
