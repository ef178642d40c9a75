import { nameOf, type Person } from '../person'

/** How a person is called in a sentence; empty for nobody. */
export function calledOf(person: Person | undefined): string {
  return person ? nameOf(person) : ''
}
