import { CONTEXT_LENGTH } from '../../../shared/domain/evidence'

/** The words around a quotation are cut at 32 characters; what is shown starts and ends with whole words. */
export function contextBefore(prefix: string): string {
  const space = prefix.search(/\s/u)
  return prefix.length < CONTEXT_LENGTH || space < 0 ? prefix : `…${prefix.slice(space)}`
}

export function contextAfter(suffix: string): string {
  const whole = suffix.replace(/\S+$/u, '')
  return suffix.length < CONTEXT_LENGTH || whole === '' ? suffix : `${whole}…`
}
