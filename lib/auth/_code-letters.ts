// Without I, L, O and U: what looks like a 1 or a 0 is read as one, and no code spells a rude word by chance.
export const codeLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const GROUPS = 4
const GROUP = 4
export const CODE_LENGTH = GROUPS * GROUP

/** A code as it is printed: four groups of four. */
export const groupCode = (letters: string): string =>
  letters.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? ''
