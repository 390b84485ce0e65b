const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** Anything else would be an error in the database, not an id that is unknown. */
export const isUuid = (text: string | undefined): text is string =>
  text !== undefined && uuid.test(text)
