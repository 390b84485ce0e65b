/** The page of a list that an address asks for, from 1; the first where it says nothing that makes sense. */
export function pageNumber(text: string | null | undefined): number {
  const page = Number(text ?? 1)
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1
}
