// Runs in the page of the map, and is put into it as text: it imports nothing.
export {}

const map = find<HTMLElement>('#map')
const sheet = find<HTMLElement>('#sheet')
const panel = find<HTMLElement>('#panel')
const text = find<HTMLElement>('#text')
const search = find<HTMLInputElement>('#find')
const found = find<HTMLOutputElement>('#found')
const cut = document.querySelector<HTMLSelectElement>('#cut')
const rooms = [...document.querySelectorAll<HTMLButtonElement>('.room')]
const arrows = [...document.querySelectorAll<SVGPathElement>('.arrow')]
const words = new Map(rooms.map((room) => [room, wordsOf(room)]))
let zoom = 1

function find<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector)
  if (element === null) throw new Error(`the map has no ${selector}`)
  return element
}

function knotOf(room: HTMLElement): string {
  return room.dataset['knot'] ?? ''
}

function templateOf(knot: string): HTMLTemplateElement | null {
  const element = document.getElementById(`text-${encodeURIComponent(knot)}`)
  return element instanceof HTMLTemplateElement ? element : null
}

function wordsOf(room: HTMLElement): string {
  return `${knotOf(room)} ${templateOf(knotOf(room))?.content.textContent ?? ''}`.toLowerCase()
}

/** Shows the knot that the address names, or none. */
function followAddress(): void {
  const hash = location.hash
  const knot = hash.startsWith('#knot-') ? decodeURIComponent(hash.slice('#knot-'.length)) : null
  const room = rooms.find((one) => knotOf(one) === knot) ?? null
  const near = new Set<string>()
  for (const arrow of arrows) {
    const { from = '', to = '' } = arrow.dataset
    const out = from === knot
    arrow.classList.toggle('out', out)
    arrow.classList.toggle('in', to === knot)
    if (out || to === knot) near.add(from).add(to)
  }
  for (const one of rooms) {
    one.classList.toggle('near', room !== null && near.has(knotOf(one)))
    one.classList.toggle('open', one === room)
    if (one === room) one.setAttribute('aria-current', 'true')
    else one.removeAttribute('aria-current')
  }
  document.body.classList.toggle('reading', room !== null)
  panel.hidden = room === null
  if (room === null || knot === null) return
  const template = templateOf(knot)
  if (template !== null) text.replaceChildren(template.content.cloneNode(true))
  panel.scrollTop = 0
  // whoever goes from hit to hit stays in the search; anyone else reads on from the title, and Escape leads back
  if (document.activeElement !== search) text.querySelector('h2')?.focus({ preventScroll: true })
  markFound()
  reveal(room)
}

/** Scrolls only as far as it must, so that the map stays where the eye left it. */
function reveal(room: HTMLElement): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  room.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: still ? 'auto' : 'smooth' })
}

function open(room: HTMLElement): void {
  location.hash = `knot-${encodeURIComponent(knotOf(room))}`
}

function close(): void {
  const room = rooms.find((one) => one.classList.contains('open'))
  history.pushState(null, '', location.pathname + location.search)
  followAddress()
  room?.focus({ preventScroll: true })
}

/** Marks what holds the words looked for, and says how many there are. */
function look(): void {
  const wanted = search.value.trim().toLowerCase()
  const hits = rooms.filter((room) => wanted !== '' && (words.get(room) ?? '').includes(wanted))
  for (const room of rooms) room.classList.toggle('hit', hits.includes(room))
  document.body.classList.toggle('finding', wanted !== '')
  markFound()
  found.value = wanted === '' ? '' : hits.length === 1 ? '1 knot' : `${hits.length} knots`
}

/** Marks the words looked for in the open knot, where the browser can. */
function markFound(): void {
  if (!('highlights' in CSS)) return
  const wanted = search.value.trim().toLowerCase()
  const ranges: Range[] = []
  const pieces = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  for (let node = pieces.nextNode(); node !== null && wanted !== ''; node = pieces.nextNode()) {
    const lower = (node.nodeValue ?? '').toLowerCase()
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      const range = new Range()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      ranges.push(range)
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges))
}

/** Opens the next knot that holds the words looked for. */
function nextHit(backwards: boolean): void {
  const hits = rooms.filter((room) => room.classList.contains('hit'))
  const at = hits.findIndex((room) => room.classList.contains('open'))
  const next = hits.at(backwards ? Math.max(at, 0) - 1 : (at + 1) % Math.max(hits.length, 1))
  if (next !== undefined) open(next)
}

/** The nearest room in a direction, as the arrow keys mean it. */
function neighbourOf(room: HTMLElement, x: number, y: number): HTMLElement | undefined {
  const ahead = (one: HTMLElement) => {
    const [dx, dy] = [one.offsetLeft - room.offsetLeft, one.offsetTop - room.offsetTop]
    const [along, across] = x === 0 ? [dy * y, dx] : [dx * x, dy]
    return along > 0 ? along + 3 * Math.abs(across) : Infinity
  }
  const [nearest] = rooms.filter((one) => ahead(one) < Infinity).sort((a, b) => ahead(a) - ahead(b))
  return nearest
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

function resize(to: number): void {
  zoom = Math.min(2, Math.max(0.25, to))
  sheet.style.setProperty('zoom', String(zoom))
}

/** As wide as the window; the sheet keeps its own width in its style. */
function fit(): void {
  const { paddingLeft, paddingRight } = getComputedStyle(map)
  resize(
    (map.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)) / parseFloat(sheet.style.width),
  )
}

function colour(): void {
  const chosen = document.querySelector<HTMLInputElement>('input[name=colour]:checked')
  document.body.dataset['colour'] = chosen?.value ?? 'year'
  document.body.dataset['cut'] = cut?.value ?? '0'
}

for (const room of rooms) room.addEventListener('click', () => open(room))
sheet.addEventListener('keydown', (event) => {
  const direction = directions[event.key]
  const room = event.target
  if (direction === undefined || !(room instanceof HTMLElement)) return
  const next = neighbourOf(room, ...direction)
  event.preventDefault()
  next?.focus({ preventScroll: true })
  if (next !== undefined) reveal(next)
})
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement && event.target.type === 'search'
  if (event.key === 'Escape' && !panel.hidden) close()
  if (event.key === '/' && !typing) {
    event.preventDefault()
    search.focus()
  }
})
search.addEventListener('input', look)
search.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') nextHit(event.shiftKey)
})
document.addEventListener('change', colour)
find('#close').addEventListener('click', close)
find('#smaller').addEventListener('click', () => resize(zoom / 1.25))
find('#larger').addEventListener('click', () => resize(zoom * 1.25))
find('#fit').addEventListener('click', fit)
window.addEventListener('hashchange', followAddress)
window.addEventListener('popstate', followAddress)
colour()
look()
followAddress()
