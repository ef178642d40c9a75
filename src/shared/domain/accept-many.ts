import { acceptSuggestion } from './accept-suggestion'
import { applyCommand } from './apply-command'
import { batch, type Command, type SimpleCommand } from './command'
import type { Meeting } from './meeting'
import type { Suggestion } from './suggestion'

/**
 * One command that accepts several suggestions as proposed, in their order. Each is accepted on top of the ones before it, so that two
 * people of one party share it. A suggestion that does not fit is left as it is. `at` is the moment of the acceptance (ISO 8601).
 */
export function acceptSuggestions(meeting: Meeting, suggestions: readonly Suggestion[], newId: () => string, at: string): Command {
  const commands: SimpleCommand[] = []
  let current = meeting
  for (const suggestion of suggestions) {
    const command = acceptSuggestion(current, suggestion, suggestion.value, newId)
    const applied = applyCommand(current, command, at)
    if (!applied.ok) continue
    current = applied.value.meeting
    commands.push(...(command.kind === 'batch' ? command.commands : [command]))
  }
  return batch(commands)
}
