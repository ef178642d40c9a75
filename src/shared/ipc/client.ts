import { channelOf, type Call, type Contract, type Group, type InputOf, type OutputOf, type PayloadOf } from './define'
import { problem, ProblemError } from './problem'
import { envelopeSchema, type Transport } from './transport'

type CallsOf<G extends Group> = {
  readonly [Verb in keyof G['calls']]: (
    ...input: InputOf<G['calls'][Verb]> extends null ? [] : [InputOf<G['calls'][Verb]>]
  ) => Promise<OutputOf<G['calls'][Verb]>>
}

type EventsOf<G extends Group> = {
  readonly [Name in keyof G['events'] & string as `on${Capitalize<Name>}`]: (
    listener: (payload: PayloadOf<G['events'][Name]>) => void,
  ) => () => void
}

/** The contract as the window uses it: `api.meeting.open(...)`, `api.meeting.onStepTaken(...)`. */
export type Client<C extends Contract> = { readonly [Name in keyof C]: CallsOf<C[Name]> & EventsOf<C[Name]> }

/**
 * Makes the window's side of a contract over a transport. A call that did not succeed rejects with a `ProblemError`. Answers were already
 * checked by the main process, so they are not checked again here.
 */
export function createClient<C extends Contract>(contract: C, transport: Transport): Client<C> {
  const groups = Object.entries(contract).map(([name, group]) => [name, createGroup(name, group, transport)])
  return Object.fromEntries(groups) as Client<C>
}

function createGroup(name: string, group: Group, transport: Transport): Record<string, unknown> {
  const calls = Object.keys(group.calls).map((verb) => [verb, (input: unknown) => ask(transport, channelOf(name, verb), input ?? null)])
  const events = Object.keys(group.events).map((event) => [
    `on${event.charAt(0).toUpperCase()}${event.slice(1)}`,
    (listener: (payload: unknown) => void) => transport.subscribe(channelOf(name, event), listener),
  ])
  return Object.fromEntries([...calls, ...events]) as Record<string, unknown>
}

async function ask(transport: Transport, channel: string, input: unknown): Promise<OutputOf<Call>> {
  const envelope = envelopeSchema.safeParse(await transport.invoke(channel, input))
  if (!envelope.success) throw new ProblemError(problem('internal'))
  if (!envelope.data.ok) throw new ProblemError(envelope.data.problem)
  return envelope.data.value
}
