import type { StepName } from '#lib/requests/steps.ts'
import { About } from './about.tsx'
import { Contact } from './contact.tsx'
import { Feelings } from './feelings.tsx'
import { Limits } from './limits.tsx'
import { Mediators } from './mediators.tsx'
import { Needs } from './needs.tsx'
import { People } from './people.tsx'
import { Permission } from './permission.tsx'
import { Safety } from './safety.tsx'
import type { StepFields } from './step-fields.ts'
import { Story } from './story.tsx'
import { Tried } from './tried.tsx'
import { You } from './you.tsx'

/** The fields of each page of the request form. */
export const stepPages: Record<StepName, StepFields> = {
  limits: Limits,
  you: You,
  people: People,
  story: Story,
  about: About,
  feelings: Feelings,
  tried: Tried,
  safety: Safety,
  needs: Needs,
  contact: Contact,
  permission: Permission,
  mediators: Mediators,
}
