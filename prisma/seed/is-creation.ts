import { creationTypes, type EventType } from '#machines/case/events.ts'

/** True for the events that a case begins with. */
export const isCreation = (type: EventType): type is (typeof creationTypes)[number] =>
  (creationTypes as readonly EventType[]).includes(type)
