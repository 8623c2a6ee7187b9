/** The game's page under the names that people type to lead a class, to join one, and for its wall. */
export const pageNames = ['teach', 'join', 'wall'] as const
