import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { WhoAct } from './open-act.ts'

/** The title of the page: what is done, never about whom. */
export async function actTitle(act: WhoAct, problem: unknown): Promise<string> {
  const title = (await getTranslations('staffForms'))(`${act}.title`)
  return problem ? `${(await getTranslations('common'))('error')}: ${title}` : title
}
