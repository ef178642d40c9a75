import { describe, expect, it } from 'vitest'
import type { Source } from '../../../../shared/domain/source'
import { anId, aSource } from '../../../../shared/testing/builders'
import { SourceChoice } from './source-choice.svelte'

/** The sources of a meeting, as they come and go. */
class Sources {
  sources: readonly Source[] = $state.raw([])
}

function aChoice(ids: readonly number[]) {
  const desk = new Sources()
  desk.sources = ids.map((id) => aSource({ id: anId(id) }))
  return { desk, choice: new SourceChoice(() => desk.sources) }
}

describe('SourceChoice', () => {
  it('shows the newest, then what is chosen, then what comes in after that', () => {
    const { desk, choice } = aChoice([60, 61])
    expect(choice.shown?.id).toBe(anId(61))
    choice.choose(anId(60))
    expect(choice.shown?.id).toBe(anId(60))
    desk.sources = [...desk.sources, aSource({ id: anId(62) })]
    expect(choice.shown?.id).toBe(anId(62))
  })

  it('stays with the chosen source when another is removed, and leaves one that is removed itself', () => {
    const { desk, choice } = aChoice([60, 61, 62])
    choice.choose(anId(60))
    desk.sources = desk.sources.filter(({ id }) => id !== anId(62))
    expect(choice.shown?.id).toBe(anId(60))
    desk.sources = desk.sources.filter(({ id }) => id !== anId(60))
    expect(choice.shown?.id).toBe(anId(61))
  })

  it('shows nothing while there is no source', () => {
    expect(new SourceChoice(() => []).shown).toBeNull()
  })
})
