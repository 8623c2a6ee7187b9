import { Divert, FlowBase, Knot, type ParsedObject, type Story, Stitch, Weave } from '../ink-tree.ts'
import { placeOf } from '../ink-lines.ts'
import { finding, type Finding, type Rule } from './finding.ts'

/** Knots, stitches and functions that no divert, thread, tunnel, call or variable leads to from the first line. */
export const reachRule: Rule = (subject) => {
  const { tree } = subject.story.compiled
  const reached = reachable(tree)
  return [...tree.FindAll(Knot)(), ...tree.FindAll(Stitch)()].flatMap((flow): readonly Finding[] => {
    if (reached.has(flow) || tree.externals.has(flow.name ?? '')) return []
    if (flow instanceof Stitch && !reached.has(flowOf(flow.parent))) return []
    const kind = flow instanceof Stitch ? 'stitch' : flow.isFunction ? 'function' : 'knot'
    const message =
      kind === 'function'
        ? `Nothing calls the function “${flow.name}”: call it, or take it out.`
        : `Nothing leads to the ${kind} “${flow.name}”: divert to it, or take it out.`
    const level = kind === 'function' ? 'warn' : 'error'
    return [finding(subject, placeOf(flow), { code: `unreachable-${kind}`, level, message })]
  })
}

function reachable(tree: Story): ReadonlySet<FlowBase> {
  const reached = new Set<FlowBase>()
  const open: FlowBase[] = [tree]
  for (let flow = open.pop(); flow !== undefined; flow = open.pop()) {
    if (reached.has(flow)) continue
    reached.add(flow)
    open.push(...exitsOf(flow))
    // a knot is where its stitches live: one is not left over because only another of them is used
    if (flow instanceof Stitch) open.push(...parentKnot(flow))
  }
  return reached
}

/** The flows that the content of a flow leads to, its stitches aside. */
function exitsOf(flow: FlowBase): readonly FlowBase[] {
  const own = flow.content.filter((part) => !(part instanceof FlowBase))
  // ink enters a knot without content of its own at its first stitch
  const first = own.some((part) => part instanceof Weave && part.content.length > 0)
    ? undefined
    : flow.content.find((part) => part instanceof FlowBase && !part.isFunction)
  const targets = own
    .flatMap((part) => part.FindAll(Divert)())
    .flatMap(({ targetContent }) => targetContent ?? [])
  return [...targets.map(flowOf), ...(first instanceof FlowBase ? [first] : [])]
}

function parentKnot(stitch: FlowBase): readonly FlowBase[] {
  const empty = !stitch.parent?.content.some((part) => part instanceof Weave && part.content.length > 0)
  return empty ? [flowOf(stitch.parent)] : []
}

function flowOf(part: ParsedObject | null): FlowBase {
  if (part instanceof FlowBase) return part
  if (part === null) throw new Error('every part of a story lies in it')
  return flowOf(part.parent)
}
