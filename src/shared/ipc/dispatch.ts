import type { Result } from '../domain/result'
import { channelOf, type Call, type Contract, type Group, type InputOf, type OutputOf } from './define'
import { problem, type Problem } from './problem'
import type { Envelope } from './transport'

type HandlersOf<G extends Group> = {
  readonly [Verb in keyof G['calls']]: (input: InputOf<G['calls'][Verb]>) => Promise<Result<OutputOf<G['calls'][Verb]>, Problem>>
}

/** One function for each call of a contract; a missing one does not compile. */
export type Handlers<C extends Contract> = { readonly [Name in keyof C]: HandlersOf<C[Name]> }

/** Answers one call: takes what came in, of any shape, and gives an envelope; it never throws. */
export type Endpoint = (payload: unknown) => Promise<Envelope>

/** Told about failures nobody expected; must not throw. */
export type ReportFailure = (channel: string, cause: unknown) => void

/**
 * The main process's side of a contract: an endpoint for each channel, which checks what comes in and what goes out. Junk is refused
 * with `invalid-request`; an answer of the wrong shape and anything a handler throws become `internal`.
 */
export function createEndpoints<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  report: ReportFailure,
): ReadonlyMap<string, Endpoint> {
  const endpoints = new Map<string, Endpoint>()
  for (const [name, group] of Object.entries(contract)) {
    const handlersOfGroup = handlers[name] as Record<string, Handler>
    for (const [verb, call] of Object.entries(group.calls)) {
      const channel = channelOf(name, verb)
      endpoints.set(
        channel,
        createEndpoint(call, handlersOfGroup[verb], (cause) => report(channel, cause)),
      )
    }
  }
  return endpoints
}

type Handler = ((input: unknown) => Promise<Result<unknown, Problem>>) | undefined

function createEndpoint(call: Call, handler: Handler, report: (cause: unknown) => void): Endpoint {
  return async (payload) => {
    const input = call.input.safeParse(payload)
    if (!input.success || !handler) return refuse(problem('invalid-request'))
    try {
      const result = await handler(input.data)
      return result.ok ? check(call, result.value, report) : refuse(result.problem)
    } catch (cause) {
      report(cause)
      return refuse(problem('internal'))
    }
  }
}

function check(call: Call, value: unknown, report: (cause: unknown) => void): Envelope {
  const output = call.output.safeParse(value)
  if (output.success) return { ok: true, value: output.data }
  report(output.error)
  return refuse(problem('internal'))
}

function refuse(cause: Problem): Envelope {
  return { ok: false, problem: cause }
}
