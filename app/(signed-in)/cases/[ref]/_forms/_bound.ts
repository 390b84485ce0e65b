import type { TypedForm } from '#lib/http/typed-form.ts'
import { fieldId } from '#lib/shared/field-id.ts'

/** Name, id and error of the field at a path of the payload; `kind` is what its value is (`:number`, `:list` …). */
export function bound(typed: TypedForm, path: string, kind = '') {
  const name = `payload.${path}${kind}`
  return { name, id: fieldId(path), error: typed.error(path) }
}

/** The same for a field with one value; `start` stands in a fresh form. */
export function one(typed: TypedForm, path: string, kind = '', start?: string) {
  const field = bound(typed, path, kind)
  return { ...field, defaultValue: typed.value(field.name) ?? start }
}

/** The same for boxes of which several can be ticked. */
export function many(typed: TypedForm, path: string, start: readonly string[] = []) {
  const field = bound(typed, path, ':list')
  const given = typed.value(field.name)
  return { ...field, defaultValues: given === undefined ? start : typed.values(field.name) }
}
