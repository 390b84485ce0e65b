import { createRequire } from 'node:module'
import { cookies, headers } from './cookie-jar.ts'

// next-auth asks for `next/headers` itself, by `require`, where no mock of a test reaches: it gets the same cookies.
const require = createRequire(import.meta.url)
const path = require.resolve('next/headers')
require(path)
Object.assign(require.cache[path] as NodeJS.Module, { exports: { cookies, headers } })
