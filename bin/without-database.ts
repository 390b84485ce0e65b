/**
 * The surroundings without the database and the root key of whoever starts this, for what has its own, or none. They
 * are empty and not absent: what starts there would read `.env` again and find them.
 */
export const withoutDatabase = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...env,
  PARLEY_ENV_FILE: '',
  DATABASE_URL: '',
  DATABASE_OWNER_URL: '',
  PARLEY_KEY: '',
  PARLEY_KEY_FILE: '',
})
