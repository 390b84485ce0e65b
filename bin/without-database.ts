/** The surroundings without the database and the root key of whoever starts this: for what has its own, or none. */
export function withoutDatabase({
  DATABASE_URL: _,
  DATABASE_OWNER_URL: __,
  PARLEY_KEY: ___,
  PARLEY_KEY_FILE: ____,
  ...rest
}: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return rest
}
