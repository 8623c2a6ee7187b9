import { Divert, FlowBase, Knot, type ParsedObject, type TunnelOnwards } from '../ink-tree.ts'
import type { DivertPart } from './script.ts'

/** Where a divert leads. */
export function targetOf(
  part: Divert | TunnelOnwards,
): Pick<DivertPart, 'how' | 'knot' | 'stitch' | 'label'> {
  if (!(part instanceof Divert)) return { how: 'back', knot: null, stitch: '', label: 'where it came from' }
  const how = part.isThread ? 'with' : part.isTunnel ? 'by way of' : 'to'
  if (part.isEnd) return { how, knot: null, stitch: '', label: 'END' }
  if (part.isDone) return { how, knot: null, stitch: '', label: 'DONE' }
  const written = part.target?.dotSeparatedComponents ?? '…'
  if (part.targetContent === null) return { how, knot: null, stitch: '', label: written }
  const [knot, stitch] = flowsOf(part.targetContent)
  return { how, knot, stitch, label: stitch === '' ? knot || written : `${knot}.${stitch}` }
}

/** The knot and the stitch that a part of the story lies in; '' for none. */
function flowsOf(part: ParsedObject | null): readonly [knot: string, stitch: string] {
  if (part === null) return ['', '']
  if (part instanceof Knot) return [part.name ?? '', '']
  const [knot, stitch] = flowsOf(part.parent)
  return part instanceof FlowBase && part.parent !== null ? [knot, part.name ?? stitch] : [knot, stitch]
}
