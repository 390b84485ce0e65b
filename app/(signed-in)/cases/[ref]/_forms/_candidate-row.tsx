import { CircleCheck, Info, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'
import { SelectField } from '#app/ui/select-field.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import type { Candidate } from '#lib/mediators/weigh-mediators.ts'
import { mediatorRoles } from '#machines/case/vocabulary.ts'

type Props = { candidate: Candidate; place: number; names: Map<string, string>; typed: TypedForm }

/** One mediator who can be proposed: what speaks for and against, and which part they would take. */
export function CandidateRow({ candidate, place, names, typed }: Props) {
  const t = useTranslations('staffForms.propose')
  const roles = useTranslations('vocabulary.mediatorRoles')
  const role = `payload.team.${place}.role`
  return (
    <div
      className={classNames(
        'flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-card border-[1.5px] bg-raised p-4 sm:px-5',
        candidate.suggested || candidate.part ? 'border-accent' : 'border-line',
      )}
    >
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg font-semibold">
          {candidate.name}
          {candidate.pronouns && (
            <span className="text-base font-normal text-quiet">{candidate.pronouns}</span>
          )}
          {candidate.suggested && <Tag tone="accent">{t('suggested')}</Tag>}
          {candidate.part && (
            <Tag tone="good">{t(candidate.part.saidYes ? 'saidYes' : 'asked')}</Tag>
          )}
        </p>
        <Why candidate={candidate} names={names} />
      </div>
      {/* Counts only where a part is chosen beside it. */}
      <input type="hidden" name={`payload.team.${place}.person:beside`} value={candidate.id} />
      <SelectField
        name={role}
        id={`team-${place}-role`}
        label={<span className="sr-only">{t('partOf', { name: candidate.name })}</span>}
        filled
        defaultValue={typed.value(role) ?? candidate.part?.role ?? ''}
        error={typed.error(`team.${place}.role`)}
        options={[
          { value: '', label: t('notInTeam') },
          ...mediatorRoles.map((value) => ({ value, label: roles(value) })),
        ]}
      />
    </div>
  )
}

/** The reasons in words: nobody should have to guess why a name stands where it stands. */
export function Why({ candidate, names }: Pick<Props, 'candidate' | 'names'>) {
  const t = useTranslations('staffForms.propose.why')
  const { openCases, casesLately, daysSince, lastWith, doubts } = candidate
  const partners = lastWith.flatMap((id) => names.get(id) ?? [])
  return (
    <ul className="flex flex-col gap-0.5 text-[0.9375rem] leading-snug">
      {doubts.map((doubt) => (
        <Line key={doubt} icon={<TriangleAlert aria-hidden className="text-warn" />}>
          {t(`doubts.${doubt}`, { count: openCases })}
        </Line>
      ))}
      {!doubts.includes('many-cases') && (
        <Line icon={<CircleCheck aria-hidden className="text-good" />}>
          {t('openCases', { count: openCases })}
        </Line>
      )}
      <Line icon={<Info aria-hidden className="text-quiet" />}>
        {daysSince === null ? t('first') : t('last', { lately: casesLately, days: daysSince })}
      </Line>
      {partners.length > 0 && (
        <Line icon={<Info aria-hidden className="text-quiet" />}>
          {t('lastWith', { names: partners.join(', ') })}
        </Line>
      )}
    </ul>
  )
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2 [&>svg]:mt-0.5 [&>svg]:size-4 [&>svg]:shrink-0">
      {icon}
      <span>{children}</span>
    </li>
  )
}
