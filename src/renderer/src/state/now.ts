/** This moment; the only place where the window asks the clock. */
export function now(): Date {
  return new Date()
}
