import 'server-only'
import { Prisma } from '#lib/db/generated/client.ts'

/** Of a case `c`: does it belong into the urgent lane (`lanes.ts`)? Such a case is never what a limit cuts off. */
export const isUrgentCase = Prisma.sql`('safety' = any (c.holds) or (c.urgent and c.state like 'intake.%')
  or exists (select from alert a where a.case_id = c.id and a.done_at is null))`
