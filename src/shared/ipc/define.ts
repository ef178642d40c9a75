import type * as z from 'zod/mini'
import type { Immutable } from '../domain/primitives'

type Schema = z.ZodMiniType

/** A question from the window to the main process: the shapes of what is asked and of what is answered. */
export interface Call<Input extends Schema = Schema, Output extends Schema = Schema> {
  readonly input: Input
  readonly output: Output
}

/** One part of the surface: calls by verb, and events (named `somethingHappened`) by name with the shape of their payload. */
export interface Group {
  readonly calls: Readonly<Record<string, Call>>
  readonly events: Readonly<Record<string, Schema>>
}

/** The whole surface between the window and the main process. */
export type Contract = Readonly<Record<string, Group>>

/** What a call asks for. */
export type InputOf<C extends Call> = Immutable<z.infer<C['input']>>
/** What a call answers. */
export type OutputOf<C extends Call> = Immutable<z.infer<C['output']>>
/** What an event carries. */
export type PayloadOf<S extends Schema> = Immutable<z.infer<S>>

/** Describes a call. */
export function call<Input extends Schema, Output extends Schema>(input: Input, output: Output): Call<Input, Output> {
  return { input, output }
}

/** The name of the channel of a call or an event. Only this function makes channel names. */
export function channelOf(group: string, name: string): string {
  return `sherpa:${group}.${name}`
}
