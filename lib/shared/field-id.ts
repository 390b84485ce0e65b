/** The id of the field at a path of a form's payload: `otherPeople.0.name` is `otherPeople-0-name`. */
export const fieldId = (path: string): string => path.replaceAll('.', '-') || 'form'

/** The name of an event in addresses and form names: `declareConflict` is `declare-conflict`. */
export const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The other way round: `declare-conflict` is `declareConflict`. */
export const camel = (name: string): string =>
  name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
