import { Divert, FlowBase, Knot, type ParsedObject, type Story, Stitch, Weave } from '../ink-tree.ts'
import { placeOf } from '../ink-parts.ts'
import { finding, type Finding, type Rule, type Subject } from './finding.ts'

/** Knots, stitches and functions that no divert, thread, tunnel, call or variable leads to from the first line. */
export const reachRule: Rule = (subject) => {
  const { tree } = subject.story.compiled
  const reached = reachable(tree)
  const knots = tree
    .FindAll(Knot)()
    .filter((knot) => !tree.externals.has(knot.name ?? ''))
  return knots.flatMap((knot): readonly Finding[] => {
    const stitches = knot.content.filter((part) => part instanceof Stitch)
    const used = reached.has(knot) || (isBare(knot) && stitches.some((stitch) => reached.has(stitch)))
    const kind = knot.isFunction ? 'function' : 'knot'
    const left = stitches
      .filter((stitch) => !reached.has(stitch))
      .map((stitch) => unreachable(subject, stitch, 'stitch'))
    return used ? left : [unreachable(subject, knot, kind)]
  })
}

function unreachable(subject: Subject, flow: FlowBase, kind: 'knot' | 'stitch' | 'function'): Finding {
  const [leads, lead] = kind === 'function' ? ['calls', 'call it'] : ['leads to', 'divert to it']
  const message = `Nothing ${leads} the ${kind} “${flow.name}”: ${lead}, or take it out.`
  const level = kind === 'function' ? 'warn' : 'error'
  return finding(subject, placeOf(flow), { code: `unreachable-${kind}`, level, message })
}

function reachable(tree: Story): ReadonlySet<FlowBase> {
  const reached = new Set<FlowBase>()
  const open: FlowBase[] = [tree]
  for (let flow = open.pop(); flow !== undefined; flow = open.pop()) {
    if (reached.has(flow)) continue
    reached.add(flow)
    open.push(...exitsOf(flow))
  }
  return reached
}

/** The flows that the content of a flow leads to, its stitches aside. */
function exitsOf(flow: FlowBase): readonly FlowBase[] {
  const own = flow.content.filter((part) => !(part instanceof FlowBase))
  // ink enters a knot without content of its own at its first stitch
  const first = isBare(flow) ? flow.content.find((part) => part instanceof Stitch) : undefined
  const targets = own
    .flatMap((part) => part.FindAll(Divert)())
    .flatMap(({ targetContent }) => targetContent ?? [])
  return [...targets.map(flowOf), ...(first === undefined ? [] : [first])]
}

/** True for a knot that is nothing but its stitches. */
function isBare(flow: FlowBase): boolean {
  return !flow.content.some((part) => part instanceof Weave && part.content.length > 0)
}

function flowOf(part: ParsedObject | null): FlowBase {
  if (part instanceof FlowBase) return part
  if (part === null) throw new Error('every part of a story lies in it')
  return flowOf(part.parent)
}
