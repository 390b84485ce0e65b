import { getTranslations } from 'next-intl/server'
import { FieldError } from '#app/ui/field-error.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { suggestMediators } from '#lib/mediators/suggest-mediators.ts'
import { CandidateRow } from './_candidate-row.tsx'
import { UnwantedWishes } from './_unwanted-wishes.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** The team: every mediator with what speaks for and against them; a person decides. */
export async function ProposeFields({ view, typed }: EventFieldsProps) {
  const t = await getTranslations('staffForms.propose')
  const found = await suggestMediators(await requireActor(), view.ref)
  const { candidates = [], wishes = [] } = found ?? {}
  const team = candidates.filter((one) => one.part !== null)
  const free = candidates.filter((one) => one.bar === null)
  const barred = candidates.filter((one) => one.bar !== null && one.part === null)
  const names = new Map(candidates.map(({ id, name }) => [id, name]))
  return (
    <>
      <Notice title={t('neededTitle', { count: view.file?.minMediators ?? 2 })}>
        <p>{t('needed')}</p>
        {team.length > 0 && <p>{t('stays')}</p>}
      </Notice>
      <UnwantedWishes wishes={wishes} />
      <fieldset
        id="team"
        tabIndex={-1}
        aria-invalid={typed.error('team') ? true : undefined}
        aria-describedby={typed.error('team') ? 'team-error' : undefined}
        className="flex min-w-0 flex-col gap-3"
      >
        <legend className="mb-1 text-lg">{t('team')}</legend>
        <p className="mb-2 text-quiet">{t('order')}</p>
        {free.length === 0 && <Notice tone="warn">{t('nobody')}</Notice>}
        {free.length > 0 && !free.some((one) => one.suggested) && (
          <Notice tone="warn">{t('nobodySuggested')}</Notice>
        )}
        <FieldError id="team-error">{typed.error('team')}</FieldError>
        {[...team, ...free].map((candidate, place) => (
          <CandidateRow
            key={candidate.id}
            candidate={candidate}
            place={place}
            names={names}
            typed={typed}
          />
        ))}
      </fieldset>
      {barred.length > 0 && (
        <section aria-labelledby="barred" className="flex flex-col gap-3">
          <h2 id="barred" className="text-lg">
            {t('barred')}
          </h2>
          <ul className="card divide-y divide-line">
            {barred.map(({ id, name, bar }) => (
              <li key={id} className="flex flex-wrap justify-between gap-x-4 px-5 py-3">
                <span className="font-semibold">{name}</span>
                <span className="text-quiet">{bar && t(`bars.${bar}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
