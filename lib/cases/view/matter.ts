import 'server-only'
import type { Case } from '#lib/db/generated/client.ts'
import type { Look } from './look.ts'
import { openKept } from './open-kept.ts'
import type { CaseView } from './types.ts'

type Matter = Pick<CaseView, 'topic' | 'conditions' | 'summary' | 'file'>
type QuickLog = NonNullable<NonNullable<Matter['file']>['quickLog']>

/** What the matter is: topic and conditions, the summary for the mediators, and the file that staff keep. */
export async function viewMatter({ tx, loaded, may, staff }: Look): Promise<Matter> {
  const { id } = loaded
  const reads = (field: 'topic' | 'conditions' | 'summary') => may(field) === 'all'
  const row = await tx.case.findUniqueOrThrow({
    where: { id },
    select: {
      mainTopic: reads('topic'),
      conditions: reads('conditions'),
      summarySealed: reads('summary'),
      ...inFile(staff),
      id: true,
    },
  })
  const column = { compartment: 'staff', table: 'cases', column: 'summary_sealed' } as const
  const place = { caseId: id, row: id, ...column }
  return {
    topic: (row.mainTopic ?? null) as Matter['topic'],
    conditions: (row.conditions ?? null) as Matter['conditions'],
    summary: await openKept(tx, place, row.summarySealed ?? null),
    file: staff ? await viewFile(tx, loaded, row) : null,
  }
}

const inFile = (staff: boolean) => ({
  urgent: staff,
  category: staff,
  topics: staff,
  pressure: staff,
  mayContact: staff,
  closeReason: staff,
  mergedIntoId: staff,
  originId: staff,
})

type FileRow = Pick<Case, keyof ReturnType<typeof inFile>>

async function viewFile(
  tx: Look['tx'],
  { id, facts }: Look['loaded'],
  row: FileRow,
): Promise<Matter['file']> {
  const { urgent, category, topics, pressure, mayContact, closeReason } = row
  const kept = { urgent, category, topics, pressure, mayContact, closeReason }
  const refOf = await viewLinked(tx, [row.mergedIntoId, row.originId])
  const { lockedCategory, holds, minMediators, postponedUntil } = facts
  return {
    ...(kept as Omit<NonNullable<Matter['file']>, 'origin' | 'mergedInto'>),
    lockedCategory,
    holds,
    minMediators,
    postponedUntil,
    origin: refOf(row.originId),
    mergedInto: refOf(row.mergedIntoId),
    quickLog: await viewQuickLog(tx, id),
  }
}

/** The public numbers of cases with which this one is linked. */
async function viewLinked(tx: Look['tx'], ids: (string | null)[]) {
  const linked = ids.filter((id) => id !== null)
  const rows =
    linked.length === 0
      ? []
      : await tx.case.findMany({ where: { id: { in: linked } }, select: { id: true, ref: true } })
  return (id: string | null) => rows.find((row) => row.id === id)?.ref ?? null
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
