import { randomUUID } from 'node:crypto'
import { HandHeart } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { RoomForm } from './room-form.tsx'
import { leads, on, type RoomProps } from './room-props.ts'

/**
 * An adult in one tap, a break, the end: always there, for everybody in the room. The adult on call reads that they
 * are it.
 */
export function SafetyBar(props: RoomProps) {
  const { view, room, session } = props
  const t = useTranslations('sessionRoom')
  const events = useTranslations('events')
  const may = (type: string) => view.events.some((one) => one.type === type && one.enabled)
  return (
    <section className="flex flex-col gap-4 rounded-card bg-care-soft p-5">
      {session.adultOnCall.id === view.viewer ? (
        <p className="font-semibold">{t('adultYou')}</p>
      ) : (
        <CallForm {...props} />
      )}
      <div className="flex flex-wrap gap-3 empty:hidden">
        {room.may.includes('takeBreak') && !room.onBreak && (
          <RoomForm on={on(props)} type="takeBreak">
            <Button look="quiet">{t('break.take')}</Button>
          </RoomForm>
        )}
        {may('endSession') && (
          <LinkButton href={`/cases/${view.ref}/end-session`} look="quiet">
            {t(leads(props) ? 'end' : 'stop')}
          </LinkButton>
        )}
        {/* While an adult is helping nobody can end it, but whoever wants to leave may. */}
        {!may('endSession') && may('withdrawConsent') && (
          <LinkButton href={`/cases/${view.ref}/withdraw-consent`} look="quiet">
            {events('withdrawConsent.name')}
          </LinkButton>
        )}
      </div>
    </section>
  )
}

/** Calls an adult in one tap, and says who would come. */
function CallForm({ view, room, session }: RoomProps) {
  const t = useTranslations('sessionRoom')
  return (
    <>
      <form method="post" action={`/api/cases/${view.ref}/events`}>
        <input type="hidden" name="type" value="raiseConcern" />
        {/* No version is said: a call for help is never too late. */}
        <input type="hidden" name="key" value={randomUUID()} />
        <input type="hidden" name="payload.imminence" value="now" />
        {session.place && <input type="hidden" name="payload.room" value={session.place} />}
        <input type="hidden" name="back" value={`/cases/${view.ref}/session/${room.n}`} />
        <input type="hidden" name="next" value={`/cases/${view.ref}/session/${room.n}`} />
        <Button
          wide
          className="border-care bg-care text-surface hover:border-care hover:bg-care hover:opacity-90"
        >
          <HandHeart aria-hidden className="size-6" />
          {t('adultHere.call')}
        </Button>
      </form>
      <p className="text-[0.9375rem]">{t('adultHere.about')}</p>
      {session.adultOnCall.name && (
        <p className="text-[0.9375rem] font-semibold">
          {t('adult', { name: session.adultOnCall.name })}
        </p>
      )}
    </>
  )
}
