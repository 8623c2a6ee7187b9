import { readFileSync, writeFileSync } from 'node:fs'
import { isLoaded, loadStory, openTeller } from './tools/story/load.ts'
import { findUncovered, readCover, writeCover, type CoverWalk } from './tools/story/cover.ts'
import { readInkLines } from './tools/story/ink-lines.ts'
import { findMemories, sidesShown } from './tools/story/memory.ts'
import { randomWalk, type Pick } from './tools/story/random-walk.ts'
import { replay } from './game/session/replay.ts'
import { findCut } from './game/session/story-file.ts'
const s = loadStory('stories/pocket-of-air'); if (!isLoaded(s)) throw s
const file = 'tests/walks/pocket-of-air/cover.jsonl'
const walks: CoverWalk[] = [...readCover(readFileSync(file, 'utf8'))]
const ink = readInkLines(s.compiled.tree); const mem = findMemories(s.compiled, ink)
const lineOf = new Map(ink.lines.map((l) => [l.id, l]))
const tellers = new Map(s.file.cuts.map((c) => [c.id, openTeller(s, c)]))
const visits = walks.map((w) => { const t = tellers.get(w.cut!)!; const at = new Map<string, number>(); replay(t, w).turns.forEach((x, i) => x.beat.knots.forEach((k) => { if (!at.has(k)) at.set(k, i) })); return at })
let missed = findUncovered(s, walks); console.log(missed.length)
let r = Number(process.argv[2] ?? 7); const roll0 = () => ((r = (r * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff)
const end = performance.now() + Number(process.argv[3] ?? 100) * 1000
const targets = missed.map((m) => {
  const me = mem.find((x) => m.startsWith(`${x.file}:${x.line} (`))
  if (me) { const seen = new Set<string>(); return { m, knot: me.knot, hit: (b: any) => { const k = sidesShown(me, b); if (k === null) return false; if (seen.size === 0) { seen.add(k) ; return false } return !seen.has(k) } } }
  const id = m.split(' ')[0]!; const side = /“([\s\S]*)”$/.exec(m)?.[1]
  const knot = lineOf.get(id)!.flow.split('.')[0]!
  return { m, knot, hit: (b: any) => [...b.lines, ...b.choices].some((x: any) => x.id === id && (side === undefined || x.text.includes(side))) }
})
const open = new Set(targets)
while (open.size > 0 && performance.now() < end) {
  for (const t of [...open]) {
    const bases = walks.map((w, i) => [w, visits[i]!] as const).filter(([, v]) => v.has(t.knot))
    if (bases.length === 0) { open.delete(t); console.log('no base', t.m); continue }
    const [base, v] = bases[Math.floor(roll0() * bases.length)]!
    const cutAt = Math.floor(roll0() * (v.get(t.knot)! + 1))
    const pick: Pick = (offered, roll, path) => (path.length < cutAt ? offered.find((c) => c.id === base.path[path.length]) : undefined) ?? offered[Math.floor(roll() * offered.length)]
    let hit = false
    const seed = roll0() < 0.5 ? base.seed : Math.floor(roll0() * 2 ** 31)
    const w = randomWalk(tellers.get(base.cut!)!, seed, { pick: (o, _r, p) => pick(o, roll0, p), leaves: roll0() < 0.2, onBeat: (b) => { if (t.hit(b)) hit = true } })
    if (hit && w.fault === null) { open.delete(t); walks.push({ cut: base.cut, seed, path: w.path }); const at = new Map<string, number>(); replay(tellers.get(base.cut!)!, w).turns.forEach((x, i) => x.beat.knots.forEach((k) => { if (!at.has(k)) at.set(k, i) })); visits.push(at); console.log('hit', t.m.slice(0, 60)) }
  }
}
writeFileSync(file, writeCover(walks))
missed = findUncovered(s, walks); console.log(missed.length, 'left'); missed.forEach((m) => console.log('  ', m))
