/** What is left on in the shop. */
export const SHOP = [650, 560] as const

/** Shutters, pillars, tiles under tubes that have been switched off in twos. */
export const STEEL = ['#0f1020', '#1f2138', '#383a58', '#5c5a78', '#8f8a9c', '#c8bcb4']

/** Counter and shelves. */
export const WOOD = ['#1a100c', '#43291a', '#82552f', '#c08a4e', '#efc88c']
