import { describe, expect, it } from 'vitest'
import { importsOf, type Source, sources } from './sources.ts'

const within = (...folders: string[]) =>
  sources.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)))

/** Lists the offending imports as `file -> import`, so that a failure says where to look. */
function offenders(files: Source[], isWrong: (target: string, file: Source) => boolean): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => isWrong(imported.target, file))
      .map((imported) => `${file.path} -> ${imported.target}`),
  )
}

describe('the arrow app -> lib -> machines', () => {
  it('lets machines import xstate, zod and themselves alone', () => {
    const allowed = /^(machines\/|(xstate|zod)(\/|$))/
    expect(offenders(within('machines'), (target) => !allowed.test(target))).toEqual([])
  })

  it('never leads from lib back to app, bin or prisma', () => {
    const back = /^(app|bin|prisma|tests)\//
    expect(offenders(within('lib'), (target) => back.test(target))).toEqual([])
  })

  it('never leads from app to the commands, the seed or the tests', () => {
    const aside = /^(bin|prisma|tests)\//
    expect(offenders(within('app'), (target) => aside.test(target))).toEqual([])
  })

  it('keeps app from the database', () => {
    const database = /^(lib\/db\/|@prisma\/|pg$|pg-|prisma\/)/
    expect(offenders(within('app'), (target) => database.test(target))).toEqual([])
  })

  it('keeps Prisma, pg and the generated client inside lib, bin and the database tests', () => {
    const database = /^(@prisma\/|pg$|pg-|lib\/db\/generated)/
    const allowed = /^(lib|bin|prisma|tests\/(support|db|refusals|drills|bench))\//
    const others = sources.filter(({ path }) => !allowed.test(path))
    expect(offenders(others, (target) => database.test(target))).toEqual([])
  })

  it('lets these files alone of lib open the database, beside lib/db itself', () => {
    const openers = within('lib').filter(({ path }) => !path.startsWith('lib/db/'))
    const opens = /^(lib\/db\/(client|connected)\.ts|pg)$/
    const found = openers.filter((file) =>
      importsOf(file).some(({ target, onlyTypes }) => opens.test(target) && !onlyTypes),
    )
    expect(found.map(({ path }) => path).sort()).toEqual([
      // asked for every transaction, so it cannot be one of them
      'lib/clock.ts',
      // before anybody is served, or beside everybody who is
      'lib/vault/open-secrets.ts',
      'lib/vault/rotate-root.ts',
      'lib/vault/rotation.ts',
    ])
  })

  it('lets client components import only the interface, lib/shared, and types of machines', () => {
    const clients = sources.filter(({ text }) =>
      /^\s*(\/\/.*\n|\/\*[\s\S]*?\*\/|\s)*['"]use client['"]/.test(text),
    )
    const wrong = clients.flatMap((file) =>
      importsOf(file)
        .filter(({ target, onlyTypes }) => {
          if (/^(bin|tests|prisma)\//.test(target)) return true
          if (target.startsWith('lib/')) return !target.startsWith('lib/shared/')
          if (target.startsWith('machines/')) return !onlyTypes
          return target.startsWith('app/') && !isNear(target, file.path)
        })
        .map(({ target }) => `${file.path} -> ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('keeps files that begin with _ inside their own folder', () => {
    const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))
    const isPrivate = (target: string) => /(^|\/)_[^/]+$/.test(target)
    expect(
      offenders(
        sources,
        (target, file) => isPrivate(target) && folderOf(target) !== folderOf(file.path),
      ),
    ).toEqual([])
  })
})

/** The interface folder, or the same screen's own folder. */
function isNear(target: string, from: string): boolean {
  const screen = from.slice(0, from.lastIndexOf('/') + 1)
  return target.startsWith('app/ui/') || target.startsWith(screen)
}

describe('the house', () => {
  it('has no barrels: an index that re-exports hides where things live', () => {
    const barrels = sources.filter(
      ({ path, text }) =>
        /(^|\/)index\.tsx?$/.test(path) && /export\s+(\*|\{[^}]*\}\s+from)/.test(text),
    )
    expect(barrels.map(({ path }) => path)).toEqual([])
  })

  // NODE_ENV and NEXT_RUNTIME are constants of the build, not settings.
  it('reads process.env in lib/env.ts and the commands alone', () => {
    const allowed = /^(lib\/env\.ts|bin\/|tests\/|prisma\.config\.ts|[^/]+\.config\.[a-z]+)/
    const readers = sources.filter(
      ({ path, code }) =>
        !allowed.test(path) &&
        /process\.env(?!\.(NODE_ENV|NEXT_RUNTIME)\b)|process\[['"]env/.test(code),
    )
    expect(readers.map(({ path }) => path)).toEqual([])
  })

  it('has no Server Actions: writes are route handlers', () => {
    const actions = sources.filter(({ code }) => /^\s*['"]use server['"]/m.test(code))
    expect(actions.map(({ path }) => path)).toEqual([])
  })

  it('has no rooms for odds and ends', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|services?)(\/|\.[a-z]+$)/
    expect(sources.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([])
  })
})
