import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag, type TagTone } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { CASES_AT_MOST } from '#lib/mediators/weigh-mediators.ts'
import type { Entry, MemberLine } from '#lib/people/list-members.ts'
import { isAdult, memberRoles } from '#lib/people/member-changes.ts'
import { isLocale, localeNames } from '#lib/shared/locales.ts'

const columns = ['name', 'role', 'openCases', 'entry', 'locale', 'since', 'code'] as const
const tones: Record<Entry, TagTone> = { came: 'good', invited: 'calm', unknown: 'quiet' }

type Props = { members: MemberLine[]; programme: string; zone: string }

/** The people of a programme, one line each. */
export function MemberTable({ members, programme, zone }: Props) {
  const t = useTranslations('people')
  // Of people who came with a password that was there before, nothing is known.
  const known = members.some(({ entry }) => entry !== 'unknown')
  const shown = columns.filter((key) => key !== 'entry' || known)
  return (
    <Table
      id="people"
      caption={t('table.caption', { count: members.length })}
      columns={shown.map((key) => ({
        key,
        label: t(`table.${key}`),
        end: key === 'openCases',
      }))}
      rows={members.map((member) => ({
        id: member.id,
        cells: {
          name: (
            <>
              <Link
                href={`/people/${member.id}?programme=${programme}` as Route}
                prefetch={false}
                className="text-accent underline underline-offset-3"
              >
                {member.name}
              </Link>
              {member.pronouns && (
                <span className="font-normal text-quiet"> ({member.pronouns})</span>
              )}
            </>
          ),
          role: <Roles member={member} />,
          openCases: member.openCases === null ? '–' : <OpenCases count={member.openCases} />,
          entry:
            member.entry === 'unknown' ? (
              '–'
            ) : (
              <span className="whitespace-nowrap">
                <Tag tone={tones[member.entry]}>{t(`entries.${member.entry}`)}</Tag>
              </span>
            ),
          locale: isLocale(member.locale) ? localeNames[member.locale] : member.locale,
          since: <Time at={member.since} zone={zone} style="date" />,
          code: !mayHaveCode(member) ? null : (
            <LinkButton
              href={`/people/${member.id}/invitation` as Route}
              look="quiet"
              size="s"
              className="whitespace-nowrap"
            >
              {t('newCode')} <span className="sr-only">({member.name})</span>
            </LinkButton>
          ),
        },
      }))}
    />
  )
}

const mayHaveCode = ({ roles: held }: MemberLine): boolean => held.length > 0 && !isAdult(held)

function Roles({ member }: { member: MemberLine }) {
  const t = useTranslations('people')
  const held = memberRoles.filter((role) => member.roles.includes(role))
  if (held.length === 0) return <Tag>{t('member.left')}</Tag>
  return (
    <>
      {held.map((role) => t(`roles.${role}`)).join(', ')}
      {member.resting && <Tag tone="warn">{t('member.resting')}</Tag>}
    </>
  )
}

function OpenCases({ count }: { count: number }) {
  const t = useTranslations('people')
  return count >= CASES_AT_MOST ? (
    <span className="whitespace-nowrap">
      <Tag tone="warn">{t('many', { count })}</Tag>
    </span>
  ) : (
    count
  )
}
