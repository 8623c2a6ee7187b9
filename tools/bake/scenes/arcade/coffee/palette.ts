/** The lamp over the table. */
export const LAMP = [470, 150] as const

/** Blond wood of a chain that has many of these tables. */
export const WOOD = ['#3a2416', '#70492a', '#ab7842', '#d9a866', '#f4d298', '#fff0cc']

/** What is on the other side of the glass. */
export const HALL = ['#4e4c60', '#6e6a7e', '#928c98', '#b8aeae', '#dcd0c4']
