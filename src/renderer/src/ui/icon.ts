import type { LucideIcon } from '@lucide/svelte'

export type IconComponent = LucideIcon
