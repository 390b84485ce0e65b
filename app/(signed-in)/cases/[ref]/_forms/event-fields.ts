import type { ReactNode } from 'react'
import type { CaseView } from '#lib/cases/view/types.ts'
import type { TypedForm } from '#lib/http/typed-form.ts'

/** What the fields of an event's form are given: the case as this viewer sees it, and what was typed before. */
export type EventFieldsProps = { view: CaseView; typed: TypedForm }

/** The fields of one event, without the form around them. */
export type EventFields = (props: EventFieldsProps) => ReactNode | Promise<ReactNode>
