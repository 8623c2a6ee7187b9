/** Ways out of this page, for a reader on a device of their own. A kiosk has none. */
export interface Outward {
  /** Gives the reader a text as a file. */
  saveText(name: string, text: string): void
  /** Opens this page anew at another address of it: the same story in the same way where `asked` says nothing else. */
  visit(asked: Readonly<Record<string, string>>): void
}

/** The browser's own. */
export function createOutward(): Outward {
  return {
    saveText(name, text) {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
      link.download = name
      link.click()
      // Safari reads it only after this task
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    },
    visit(asked) {
      const now = new URLSearchParams(location.search)
      const held = ['mode', 'lang', 'story'].flatMap((name): [string, string][] => {
        const value = now.get(name)
        return value === null ? [] : [[name, value]]
      })
      location.search = new URLSearchParams({ ...Object.fromEntries(held), ...asked }).toString()
    },
  }
}
