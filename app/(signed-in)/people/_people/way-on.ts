type Params = Record<string, string | string[] | undefined>

/** Where somebody goes on after an invitation was handed over: back to what they were doing in a case. */
export function wayOn(
  personId: string,
  { ref, act, named }: Params,
): { ref: string; act: 'recordConversation' | 'invite' | null; href: string } | null {
  if (typeof ref !== 'string' || !/^[A-Z0-9]{4}-[A-Z0-9]{4}$/.test(ref)) return null
  if (act !== 'record-conversation' && act !== 'invite')
    return { ref, act: null, href: `/cases/${ref}` }
  const query = new URLSearchParams({ with: personId })
  if (typeof named === 'string' && /^\d+$/.test(named)) query.set('named', named)
  return {
    ref,
    act: act === 'invite' ? 'invite' : 'recordConversation',
    href: `/cases/${ref}/${act}?${query}`,
  }
}
