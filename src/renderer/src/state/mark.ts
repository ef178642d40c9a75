import type { Snippet } from 'svelte'
import type { Fact } from '../../../shared/domain/evidence'

/** Draws, beside a fact, how many passages support it; the view decides what happens when a passage is asked for. */
export type MarkSnippet = Snippet<[fact: Fact, name: string]>
