import { z } from 'zod'

/** Anything else would be an error in the database, not an id that is unknown. */
export const isUuid = (text: string | undefined): text is string => z.guid().safeParse(text).success
