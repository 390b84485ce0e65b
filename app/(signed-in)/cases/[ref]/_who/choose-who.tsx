import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LinkButton } from '#app/ui/link-button.tsx'
import { TaskList } from '#app/ui/task-list.tsx'
import type { CaseView, Somebody } from '#lib/cases/view/types.ts'
import { kebab } from '#lib/shared/field-id.ts'
import type { WhoAct } from './open-act.ts'
import { standingWords } from './standing-words.ts'

/** First step: somebody of the case, somebody whom the request named, or anybody else. */
export function ChooseWho({ view, act }: { view: CaseView; act: WhoAct }) {
  const t = useTranslations('staffForms.who')
  const relationships = useTranslations('vocabulary.relationships')
  const here = `/cases/${view.ref}/${kebab(act)}`
  const people = act === 'invite' ? view.people.filter(canBeInvited) : view.people
  const named = (view.named ?? []).filter((one) => !one.linkedId && !one.leftOut)
  const referrer = act === 'recordConversation' ? referrerOf(view) : null
  return (
    <div className="flex flex-col gap-8">
      {people.length > 0 && (
        <Group id="known" title={t('known')}>
          <TaskList
            tasks={people.map((person) => {
              const { key, state } = standingWords(act, person)
              return {
                id: person.id,
                title: person.name,
                hint: t(key),
                state,
                href: `${here}?with=${person.id}` as Route,
              }
            })}
          />
        </Group>
      )}
      {named.length > 0 && (
        <Group id="named" title={t('named')}>
          <TaskList
            tasks={named.map(({ id, position, name, group, relationship }) => ({
              id,
              title: name ? t('find', { name }) : t('findNobody'),
              hint: [group, relationships(relationship)].filter(Boolean).join(' · '),
              state: 'todo' as const,
              href: `${here}?named=${position}` as Route,
            }))}
          />
        </Group>
      )}
      <Group id="else" title={t('else')}>
        <div className="flex flex-wrap gap-3">
          {referrer && (
            <LinkButton href={`${here}?with=${referrer.id}` as Route} look="quiet">
              {referrer.name ?? '–'} ({t('referrer')})
            </LinkButton>
          )}
          <LinkButton href={`${here}?q=` as Route} look="quiet">
            {t('search')}
          </LinkButton>
        </div>
      </Group>
    </div>
  )
}

function Group(props: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={props.id} className="flex flex-col gap-3">
      <h2 id={props.id} className="text-lg">
        {props.title}
      </h2>
      {props.children}
    </section>
  )
}

const canBeInvited = ({ standing }: CaseView['people'][number]): boolean =>
  standing !== undefined &&
  (!standing.invited || standing.consent === 'declined' || standing.consent === 'withdrawn')

function referrerOf({ requestedBy, people }: CaseView): Somebody | null {
  if (!requestedBy?.referral || people.some(({ id }) => id === requestedBy.id)) return null
  return requestedBy
}
