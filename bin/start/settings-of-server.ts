import { settingNames } from '#lib/env.ts'

/**
 * What the server finds in its surroundings. It never learns the owner's address. Next reads `.env` and its kin by
 * itself and keeps what is set: so each setting is, if only to nothing, and none comes in behind the launcher's back.
 */
export const settingsOfServer = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(settingNames.map((name) => [name, ''])),
  ...env,
  DATABASE_OWNER_URL: '',
})
