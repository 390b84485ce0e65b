import { hasLoginCookie } from './signed-in-area.ts'

/** `Set-Cookie` lines that take every login cookie of this request away. */
export function forgetLogin(request: Request): string[] {
  return (request.headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.split('=')[0]?.trim() ?? '')
    .filter((name) => hasLoginCookie([name]))
    .map((name) => {
      const secure = name.startsWith('__') ? '; Secure' : ''
      return `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`
    })
}
