/** Puts a text into the browser's folder for downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  // never part of the page: there no link may lead anywhere
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
