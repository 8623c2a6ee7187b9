import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'

interface DialogProps {
  readonly title: string
  /** A class that says which dialog this is. */
  readonly kind: string
  /** Called for Escape and for a press beside the dialog. Whoever shows the dialog then takes it away. */
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** A modal dialog, open for as long as it is rendered. Focus is kept inside and goes back to where it was. */
export function Dialog({ title, kind, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      class={`dialog ${kind}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div class="sheet">
        <h2 id={heading} tabIndex={-1} autoFocus>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  )
}
