import { forgetHeaders, signOut } from '#lib/auth/sign-out.ts'
import { handleWayIn } from '#lib/http/handle.ts'
import { ok } from '#lib/result.ts'

export const POST = handleWayIn(async () => {
  await signOut()
  return ok({ body: {}, next: '/', headers: forgetHeaders })
})
