// Runs in the window's page: fills a briefing through the same door as the window itself, and measures what is on the screen. Imports
// types only, since it is evaluated as one script.
import type { Command, SimpleCommand } from '../../src/shared/domain/command'
import type { Meeting } from '../../src/shared/domain/meeting'
import type { Stance } from '../../src/shared/domain/position'
import type { Transport } from '../../src/shared/ipc/transport'

const FRAMES = 120

/** What the application outside the page asks for; times in milliseconds. */
interface PageBench {
  readonly fill: (lists: Pick<Meeting['lists'], 'party' | 'theme' | 'position'>) => Promise<number>
  readonly open: () => Promise<number>
  readonly frames: (down: number, right: number) => Promise<readonly number[]>
  readonly goToFirst: () => Promise<void>
  readonly expect: (stance: Stance, count: number) => void
  shown: Promise<number>
}

declare global {
  var sherpa: Transport
  var bench: PageBench
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

async function until<Found>(look: () => Found | null | undefined): Promise<Found> {
  for (;;) {
    const found = look()
    if (found !== null && found !== undefined) return found
    await frame()
  }
}

async function ask(channel: string, payload: unknown): Promise<unknown> {
  const answer = (await globalThis.sherpa.invoke(`sherpa:${channel}`, payload)) as { readonly ok: boolean; readonly value: unknown }
  if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer)}`)
  return answer.value
}

async function fill({ party, theme, position }: Pick<Meeting['lists'], 'party' | 'theme' | 'position'>): Promise<number> {
  const { meetingId } = (await ask('library.create', { title: 'Full matrix' })) as { readonly meetingId: string }
  const apply = (commands: readonly SimpleCommand[]) => {
    const command: Command = { kind: 'batch', commands }
    return ask('meeting.apply', { meetingId, action: { label: 'import-table', subject: '', command } })
  }
  const add = (of: string) => (item: object) => ({ kind: 'add', of, item, index: null }) as SimpleCommand
  await apply([...party.map(add('party')), ...theme.map(add('theme'))])
  const startedAt = performance.now()
  await apply(position.map(add('position')))
  const took = performance.now() - startedAt
  await showInLibrary()
  return took
}

/** The list is told when something is thrown away. */
async function showInLibrary(): Promise<void> {
  const spare = await ask('library.create', { title: 'Spare' })
  await ask('library.moveToBin', spare)
}

const clickable = (words: string) => () =>
  [...document.querySelectorAll<HTMLElement>('a, button')].find((each) => each.innerText.trim().startsWith(words))

async function open(): Promise<number> {
  ;(await until(clickable('Full matrix'))).click()
  const tab = await until(clickable('Positions'))
  await frame()
  const startedAt = performance.now()
  tab.click()
  await until(() => document.querySelector('[role="gridcell"]'))
  await frame()
  await frame()
  return performance.now() - startedAt
}

const grid = () => until(() => document.querySelector<HTMLElement>('[role="grid"]'))

/** Times between frames while the matrix is scrolled by so many pixels a frame. */
async function frames(down: number, right: number): Promise<readonly number[]> {
  const scrolled = await grid()
  const times: number[] = []
  let last = await frame()
  for (let count = 0; count < FRAMES; count += 1) {
    scrolled.scrollBy(right, down)
    const now = await frame()
    times.push(now - last)
    last = now
  }
  return times
}

async function goToFirst(): Promise<void> {
  const home = new KeyboardEvent('keydown', { key: 'Home', ctrlKey: true, bubbles: true })
  const focused = await grid()
  focused.focus()
  focused.dispatchEvent(home)
  await frame()
  await frame()
}

/** Measures from the next key until the cell so many rows on has the stance, and the picture with it is made. Steps come in order. */
function expect(stance: Stance, count: number): void {
  const focused = document.querySelector<HTMLElement>('[role="grid"]')
  const row = Number(document.getElementById(focused?.getAttribute('aria-activedescendant') ?? '')?.dataset['row'])
  globalThis.bench.shown = new Promise((resolve) => {
    const start = ({ timeStamp }: KeyboardEvent) => void untilShown(stance, row + count - 1, timeStamp).then(resolve)
    focused?.addEventListener('keydown', start, { once: true })
  })
}

async function untilShown(stance: Stance, row: number, startedAt: number): Promise<number> {
  await until(() => document.querySelector(`[data-row="${String(row)}"][data-column="0"] [data-stance="${stance}"]`))
  await frame()
  return performance.now() - startedAt
}

globalThis.bench = { fill, open, frames, goToFirst, expect, shown: Promise.resolve(0) }
