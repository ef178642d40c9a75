import { channelOf, type Contract, type Group, type PayloadOf } from './define'

type EmitterOf<G extends Group> = { readonly [Name in keyof G['events']]: (payload: PayloadOf<G['events'][Name]>) => void }

/** The contract's events as the main process sends them: `emit.meeting.stepTaken(...)`. */
export type Emitter<C extends Contract> = { readonly [Name in keyof C]: EmitterOf<C[Name]> }

/** Makes the emitter of a contract. A payload of the wrong shape is a fault of ours: it throws, and nothing is sent. */
export function createEmitter<C extends Contract>(contract: C, send: (channel: string, payload: unknown) => void): Emitter<C> {
  const groups = Object.entries(contract).map(([name, group]) => [name, createGroup(name, group, send)])
  return Object.fromEntries(groups) as Emitter<C>
}

function createGroup(name: string, group: Group, send: (channel: string, payload: unknown) => void): object {
  const events = Object.entries(group.events).map(([event, schema]) => [
    event,
    (payload: unknown) => send(channelOf(name, event), schema.parse(payload)),
  ])
  return Object.fromEntries(events) as object
}
