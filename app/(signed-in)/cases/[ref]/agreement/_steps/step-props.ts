import type { AgreementView } from '#lib/cases/view/agreement-types.ts'
import type { CaseView, EventView } from '#lib/cases/view/types.ts'
import type { TypedForm } from '#lib/http/typed-form.ts'
import type { EventType } from '#machines/case/events.ts'

/** What each step of an agreement is shown from. */
export type StepProps = { view: CaseView; text: AgreementView | null; typed: TypedForm }

/** The button of this event, if it is ever this viewer's in this state. */
export const may = (view: CaseView, type: EventType): EventView | undefined =>
  view.events.find((event) => event.type === type)
