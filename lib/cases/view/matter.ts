import 'server-only'
import type { Look } from './look.ts'
import { openKept } from './open-kept.ts'
import type { CaseView } from './types.ts'

type Matter = Pick<CaseView, 'topic' | 'conditions' | 'summary' | 'file'>
type QuickLog = NonNullable<NonNullable<Matter['file']>['quickLog']>

/** What the matter is: topic and conditions, the summary for the mediators, and the file that staff keep. */
export async function viewMatter({ tx, loaded, may, staff }: Look): Promise<Matter> {
  const reads = (field: 'topic' | 'conditions' | 'summary') => may(field) === 'all'
  const row = await tx.case.findUniqueOrThrow({
    where: { id: loaded.id },
    select: {
      mainTopic: reads('topic'),
      conditions: reads('conditions'),
      summarySealed: reads('summary'),
      id: true,
    },
  })
  const place = {
    caseId: loaded.id,
    compartment: 'staff',
    table: 'cases',
    column: 'summary_sealed',
    row: loaded.id,
  } as const
  return {
    topic: (row.mainTopic ?? null) as Matter['topic'],
    conditions: (row.conditions ?? null) as Matter['conditions'],
    summary: await openKept(tx, place, row.summarySealed ?? null),
    file: staff ? await viewFile(tx, loaded) : null,
  }
}

async function viewFile(tx: Look['tx'], { id, facts }: Look['loaded']): Promise<Matter['file']> {
  const row = await tx.case.findUniqueOrThrow({
    where: { id },
    select: {
      urgent: true,
      category: true,
      topics: true,
      pressure: true,
      mayContact: true,
      closeReason: true,
      mergedIntoId: true,
      originId: true,
    },
  })
  const { mergedIntoId, originId, ...rest } = row
  const quickLog = await viewQuickLog(tx, id)
  const linked = await tx.case.findMany({
    where: { id: { in: [mergedIntoId, originId].filter((other) => other !== null) } },
    select: { id: true, ref: true },
  })
  const refOf = (other: string | null) => linked.find((row) => row.id === other)?.ref ?? null
  const { lockedCategory, holds, minMediators, postponedUntil } = facts
  return {
    ...(rest as Omit<NonNullable<Matter['file']>, 'origin' | 'mergedInto'>),
    lockedCategory,
    holds,
    minMediators,
    postponedUntil,
    origin: refOf(originId),
    mergedInto: refOf(mergedIntoId),
    quickLog,
  }
}

async function viewQuickLog(tx: Look['tx'], caseId: string): Promise<QuickLog | null> {
  const log = await tx.quickLog.findFirst({
    where: { promotion: { caseId } },
    select: { onDay: true, place: true, people: true, result: true },
  })
  if (!log) return null
  const { onDay, ...told } = log
  return { ...(told as Omit<QuickLog, 'day'>), day: onDay.toISOString().slice(0, 10) }
}
