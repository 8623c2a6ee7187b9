/** The looks of docs/sounds.html. */
export const pageStyle = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 1.5rem; }
main { max-width: 72rem; margin: auto; }
section { display: grid; grid-template-columns: repeat(auto-fill, minmax(22.5rem, 1fr)); gap: 2rem; }
section > h2, section > h2 + p { grid-column: 1 / -1; margin: 0; }
h2 { padding-top: 2rem; }
h3 { margin: 0; font: 600 1rem ui-monospace, monospace; }
article p { margin: 0.25rem 0 0.5rem; }
.where::before { content: '['; }
.where::after { content: ']'; }
img, audio { display: block; width: 100%; max-width: 22.5rem; height: auto; }
audio { height: 2.5rem; margin: 0.5rem 0; }
dl { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; }
dt { font-size: 0.8rem; }
dd { margin: 0; font-variant-numeric: tabular-nums; }
`
