/** The next visitor gets a page that knows nothing of this one: another script realm, no storage, no settings. */
export function beginAnew(): void {
  location.reload()
}

/** Loads the page anew, and the page around it, if there is one. */
export function reloadAll(): void {
  ;(window.frameElement === null ? window : window.parent).location.reload()
}
