import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { EventForm } from '#app/ui/event-form.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import type { Card } from '#lib/cases/board.ts'
import { kebab } from '#lib/shared/field-id.ts'

/** The next step as one button: done at once where nothing is asked, else the page that asks. */
export function CardAction({ card }: { card: Card }) {
  const events = useTranslations('events')
  const t = useTranslations('board.card')
  const pending = useTranslations('common')('pending')
  const home = useTranslations('home.tasks')
  const { step } = card
  const event = step?.event
  const about = <span className="sr-only">({card.ref})</span>
  // Above the link that covers the card.
  const place = 'relative z-10 mt-1 w-fit'
  if (event === 'startScreening') {
    return (
      <EventForm
        on={{ ...card, programme: { zone: 'UTC' } }}
        type={event}
        back="/board"
        className={place}
      >
        <SubmitButton size="s" pendingLabel={pending}>
          {events(`${event}.name`)} {about}
        </SubmitButton>
      </EventForm>
    )
  }
  const href = (event ? `/cases/${card.ref}/${kebab(event)}` : `/cases/${card.ref}`) as Route
  const toLook = step ? home(`${step.task}.button`) : t('look')
  return (
    <div className={place}>
      <LinkButton href={href} look="quiet" size="s">
        {event ? events(`${event}.name`) : toLook} {about}
      </LinkButton>
    </div>
  )
}
