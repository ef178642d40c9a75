import type { IconComponent } from './icon'

/** One line of a menu: something to do, a line between groups, or a choice of one among several. */
export type MenuEntry =
  | {
      readonly kind: 'action'
      readonly label: string
      readonly icon?: IconComponent
      readonly keys?: string
      readonly isDisabled?: boolean
      readonly run: () => void
    }
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'choice'
      readonly label: string
      readonly value: string
      readonly options: readonly { readonly value: string; readonly label: string }[]
      readonly choose: (value: string) => void
    }
