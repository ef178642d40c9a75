import ArrowDown from '@lucide/svelte/icons/arrow-down'
import ArrowUp from '@lucide/svelte/icons/arrow-up'
import Trash2 from '@lucide/svelte/icons/trash-2'
import type { Judgement } from '../../../../shared/domain/judgement'
import { m } from '../../../../messages/generated/messages'
import type { MenuEntry } from '../../ui/menu-entry'
import type { JudgementEditor } from './judgement-editor'

interface Neighbours {
  readonly before: Judgement | null
  readonly after: Judgement | null
}

interface KindOption {
  readonly value: Judgement['kind']
  readonly label: string
}

/** What can be done with a statement: what kind it is, where it stands, away with it. */
export function judgementMenu(
  judgement: Judgement,
  { before, after }: Neighbours,
  editor: JudgementEditor,
  kinds: readonly KindOption[],
): readonly MenuEntry[] {
  const move = (label: string, icon: typeof ArrowUp, neighbour: Judgement | null): MenuEntry => ({
    kind: 'action',
    label,
    icon,
    isDisabled: neighbour === null,
    run: () => (neighbour ? void editor.moveTo(judgement, neighbour) : undefined),
  })
  const choose = (value: string) => {
    const kind = kinds.find((each) => each.value === value)
    if (kind && kind.value !== judgement.kind) void editor.setKind(judgement, kind.value)
  }
  return [
    { kind: 'choice', label: m.themes_statement_kind(), value: judgement.kind, options: kinds, choose },
    { kind: 'separator' },
    move(m.app_move_up(), ArrowUp, before),
    move(m.app_move_down(), ArrowDown, after),
    { kind: 'action', label: m.themes_remove_statement(), icon: Trash2, run: () => void editor.remove(judgement) },
  ]
}
