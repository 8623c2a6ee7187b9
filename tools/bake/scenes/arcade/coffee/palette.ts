/** The lamp over the table. */
export const LAMP = [470, 150] as const

/** Blond wood of a chain that has many of these tables. */
export const WOOD = ['#3a2416', '#70492a', '#ab7842', '#d9a866', '#f4d298', '#fff0cc']

/** What is on the other side of the glass. */
export const HALL = ['#6c6a80', '#8e8a9c', '#b2aab2', '#d6cac4', '#f2e8d8']
