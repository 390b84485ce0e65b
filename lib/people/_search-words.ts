// Marks that no name can hold, and of which the database takes not all.
const marks = /(?!\p{Cn})\p{C}/gu

/** What was typed to look for a name, as it could stand in one. */
export const searchWords = (typed: string): string =>
  typed.normalize('NFC').replaceAll(marks, '').trim().slice(0, 60)
