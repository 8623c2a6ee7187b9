import './debrief.css'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { debriefWords } from './debrief-words.ts'

interface TalkDialogProps {
  /** Called for Escape: whoever shows the dialog takes it away. */
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** Lies over the whole story for as long as it is rendered. */
export function TalkDialog({ onClose, children }: TalkDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)

  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      class="talk"
      aria-label={debriefWords.title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {children}
    </dialog>
  )
}
