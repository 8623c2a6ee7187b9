import {
  BinaryExpression,
  Choice,
  Conditional,
  FunctionCall,
  IncDecExpression,
  Knot,
  List,
  type ParsedObject,
  type Story,
  StringExpression,
  UnaryExpression,
  VariableAssignment,
  VariableReference,
} from './ink-tree.ts'
import { placeOf, type InkPlace } from './ink-parts.ts'
import { knotNameOf } from './knot-graph.ts'

/** A place where a story reads or sets one of its variables, or one item of a list (a mark). */
export interface Use extends InkPlace {
  readonly name: string
  /** The knots in which it happens: its own, or those that call the function it stands in. */
  readonly knots: ReadonlySet<string>
}

/** A comparison of a variable with a word: `work == "kitchen"`. */
export interface Comparison extends InkPlace {
  readonly name: string
  readonly value: string
}

/** What a story keeps and what it does with it. */
export interface Variables {
  /** Every VAR, and every item of every LIST, with the place of its declaration. */
  readonly declared: ReadonlyMap<string, InkPlace>
  readonly reads: readonly Use[]
  readonly sets: readonly Use[]
  readonly comparisons: readonly Comparison[]
  /** Marks that stand as a whole condition, which ink always holds to be true. */
  readonly bareMarks: readonly (InkPlace & { readonly name: string })[]
  /** The words that a variable can hold; null where one of them is computed. */
  readonly values: ReadonlyMap<string, ReadonlySet<string> | null>
}

/** Reads what a story's variables are, where they are set and where they are read. */
export function readVariables(tree: Story): Variables {
  const lists = [...tree.variableDeclarations].flatMap(([name]) => {
    const list = tree.ResolveList(name)
    return list === null ? [] : [{ name, list }]
  })
  const listNames = new Set(lists.map(({ name }) => name))
  const declared = new Map<string, InkPlace>()
  for (const [name, declaration] of tree.variableDeclarations) {
    if (!listNames.has(name)) declared.set(name, placeOf(declaration))
  }
  for (const { name, list } of lists) {
    const at = tree.variableDeclarations.get(name)
    for (const item of list.itemDefinitions) {
      if (item.name !== null && at !== undefined) declared.set(item.name, placeOf(at))
    }
  }
  const knotsOf = callers(tree)
  const marks = new Set(lists.flatMap(({ list }) => list.itemDefinitions.flatMap(({ name }) => name ?? [])))
  const marksIn = (argument: ParsedObject) => namesIn(argument).filter((name) => marks.has(name))
  const use = (name: string, part: ParsedObject): readonly Use[] =>
    declared.has(name) ? [{ ...placeOf(part), name, knots: knotsOf(part) }] : []

  const steps = tree.FindAll(IncDecExpression)()
  const assignments = tree.FindAll(VariableAssignment)((one) => !one.isDeclaration)
  const sets = [
    ...assignments.flatMap((one) => use(one.variableName, one)),
    ...steps.flatMap((one) => [
      ...use(one.varIdentifier?.name ?? '', one),
      // taking a mark away is not setting it
      ...(one.isInc ? namesIn(one.expression).flatMap((name) => use(name, one)) : []),
    ]),
    // a mark handed to a function may be set there
    ...tree
      .FindAll(FunctionCall)()
      .flatMap((call) =>
        call.args.flatMap((argument) => marksIn(argument).flatMap((name) => use(name, call))),
      ),
  ]
  const reads = [
    ...tree
      .FindAll(VariableReference)()
      .flatMap((one) => (isOwnUpdate(one, listNames) ? [] : use(one.name, one))),
    ...tree
      .FindAll(List)()
      .flatMap((one) => (isOwnUpdate(one, listNames) ? [] : namesIn(one).flatMap((name) => use(name, one)))),
  ]
  const bareMarks = tree
    .FindAll(Conditional)()
    .flatMap(({ initialCondition, branches }) => [
      initialCondition,
      ...branches.map(({ ownExpression }) => ownExpression),
    ])
    .concat(
      tree
        .FindAll(Choice)()
        .map(({ condition }) => condition),
    )
    .flatMap((condition) => (condition === null ? [] : bareIn(condition)))
    .filter(({ name }) => marks.has(name))
    .map((one) => ({ ...placeOf(one), name: one.name }))
  return {
    declared,
    reads,
    sets,
    comparisons: findComparisons(tree),
    bareMarks,
    values: findValues(tree, assignments),
  }
}

/** The names in an expression that stands for list items: `lamp` or `(lamp, key)`. */
function namesIn(expression: ParsedObject | null): readonly string[] {
  if (expression === null) return []
  const own = expression instanceof List ? itemsOf(expression) : []
  const lists = expression.FindAll(List)().flatMap(itemsOf)
  const references = expression
    .FindAll(VariableReference)()
    .map(({ name }) => name)
  const itself = expression instanceof VariableReference ? [expression.name] : []
  return [...new Set([...own, ...lists, ...references, ...itself])]
}

/** The names that an expression takes for a truth by themselves: `lamp`, `not lamp`, `lamp && x`. */
function bareIn(expression: ParsedObject): readonly VariableReference[] {
  if (expression instanceof VariableReference) return [expression]
  if (expression instanceof UnaryExpression) return expression.content.flatMap(bareIn)
  if (!(expression instanceof BinaryExpression) || !/^(&&|\|\||and|or)$/.test(expression.opName)) return []
  return [...bareIn(expression.leftExpression), ...bareIn(expression.rightExpression)]
}

function itemsOf(list: List): readonly string[] {
  // ink leaves it null for `()`, whatever its types say
  const items: List['itemIdentifierList'] | null = list.itemIdentifierList
  return (items ?? []).map(({ name }) => name)
}

/** True for what stands in `~ x = x + 1` on the right, or is put into a list by `~ List += item`. */
function isOwnUpdate(reference: VariableReference | List, lists: ReadonlySet<string>): boolean {
  for (let part: ParsedObject | null = reference.parent; part !== null; part = part.parent) {
    if (part instanceof VariableAssignment) {
      return (
        part.isDeclaration || (reference instanceof VariableReference && part.variableName === reference.name)
      )
    }
    if (part instanceof IncDecExpression) return lists.has(part.varIdentifier?.name ?? '')
  }
  return false
}

function findComparisons(tree: Story): readonly Comparison[] {
  return tree
    .FindAll(BinaryExpression)(({ opName }) => opName === '==' || opName === '!=')
    .flatMap((one) => {
      const sides = [one.leftExpression, one.rightExpression]
      const variable = sides.find((side) => side instanceof VariableReference)
      const word = sides.find((side) => side instanceof StringExpression)
      return variable === undefined || !word?.isSingleString
        ? []
        : [{ ...placeOf(one), name: variable.name, value: word.toString() }]
    })
}

function findValues(
  tree: Story,
  assignments: readonly VariableAssignment[],
): ReadonlyMap<string, ReadonlySet<string> | null> {
  const values = new Map<string, Set<string> | null>()
  for (const { variableName, expression } of [...tree.variableDeclarations.values(), ...assignments]) {
    const known = values.get(variableName) ?? (values.has(variableName) ? null : new Set<string>())
    const isWord = expression instanceof StringExpression && expression.isSingleString
    values.set(variableName, isWord ? (known?.add(expression.toString()) ?? null) : null)
  }
  return values
}

/** Tells of any part of a story in which knots it happens: a function happens in all the knots that call it. */
function callers(tree: Story): (part: ParsedObject) => ReadonlySet<string> {
  const calledIn = new Map<string, Set<string>>()
  for (const call of tree.FindAll(FunctionCall)()) {
    const from = calledIn.get(call.name) ?? new Set<string>()
    calledIn.set(call.name, from.add(knotNameOf(call)))
  }
  const functions = new Set(
    tree
      .FindAll(Knot)((knot) => knot.isFunction)
      .map(({ name }) => name ?? ''),
  )

  function spread(name: string, seen: Set<string>): Set<string> {
    if (seen.has(name)) return seen
    seen.add(name)
    if (functions.has(name)) for (const caller of calledIn.get(name) ?? []) spread(caller, seen)
    return seen
  }

  const known = new Map<string, ReadonlySet<string>>()
  return (part) => {
    const name = knotNameOf(part)
    const knots =
      known.get(name) ?? new Set([...spread(name, new Set())].filter((one) => !functions.has(one)))
    known.set(name, knots)
    return knots
  }
}
