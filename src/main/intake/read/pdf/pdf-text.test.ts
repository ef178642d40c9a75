import { describe, expect, it } from 'vitest'
import { createPageCounter } from '../../pages'
import { aPdf } from '../testing/pdf-writer'
import { isContinued, joinWords } from './join-words'
import { joinPages } from './join-pages'
import { linesOf } from './page-lines'
import { paragraphsOf } from './page-paragraphs'
import { readPdf } from './read-pdf'

const VIEW = [1, 0, 0, -1, 0, 800]
const run = (str: string, x: number, y: number, width = str.length * 5) => ({ str, transform: [10, 0, 0, 10, x, y], width })

describe('linesOf', () => {
  it('joins runs on one height, with the blanks the page leaves instead of drawing', () => {
    const lines = linesOf([run('Danube', 50, 700), run('Council', 84, 700), run('2', 119, 703, 4), run('Vienna', 50, 680)], VIEW)
    expect(lines.map(({ text }) => text)).toEqual(['Danube Council2', 'Vienna'])
    expect(lines.map(({ baseline }) => Math.round(baseline))).toEqual([100, 120])
  })

  it('reads a page that lies on its side', () => {
    const sideways = { str: 'turned', transform: [0, 10, -10, 0, 300, 50], width: 30 }
    expect(linesOf([sideways], [0, 1, 1, 0, 0, 0])).toMatchObject([{ text: 'turned', left: 50, baseline: 300, size: 10 }])
  })

  it('keeps columns apart that are drawn one after the other', () => {
    const columns = [run('left one', 50, 700), run('left two', 50, 688), run('right one', 300, 700), run('right two', 300, 688)]
    expect(linesOf(columns, VIEW).map(({ text }) => text)).toEqual(['left one', 'left two', 'right one', 'right two'])
  })
})

describe('paragraphsOf', () => {
  const line = (text: string, baseline: number, left = 50) => ({ text, left, right: left + text.length * 5, baseline, size: 10 })

  it('joins lines that were broken to fit and parts those that were not', () => {
    const flowing = [
      line('The ministers of the river will all meet', 100),
      line('in the old hall to talk about tolls and', 112),
      line('nothing else.', 124),
    ]
    expect(paragraphsOf(flowing)).toEqual([
      'The ministers of the river will all meet in the old hall to talk about tolls and nothing else.',
    ])
    const rows = [line('Opening of the whole meeting by the hosts of this year', 100), line('Lunch', 112), line('End', 124)]
    expect(paragraphsOf(rows)).toEqual(['Opening of the whole meeting by the hosts of this year\nLunch\nEnd'])
  })

  it('goes on in the next column in the middle of a sentence', () => {
    const columns = [
      line('The ministers of the river', 500),
      line('and of the lakes will meet soon.', 100, 300),
      line('It is known who comes', 112, 300),
      line('and who stays.', 124, 300),
      line('Then they leave again and go.', 160, 300),
    ]
    expect(paragraphsOf(columns)).toEqual([
      'The ministers of the river and of the lakes will meet soon.\nIt is known who comes\nand who stays.',
      'Then they leave again and go.',
    ])
  })

  it('parts paragraphs by their distance and headings by their size', () => {
    const heading = { ...line('Agenda', 80), size: 16 }
    const text = line('A paragraph that is as wide as the page and ends here.', 168)
    const lines = [heading, line('first one', 100), line('second', 112), line('apart', 140), text]
    expect(paragraphsOf(lines)).toEqual(['Agenda', 'first one\nsecond', 'apart', text.text])
  })
})

describe('words at the end of a line', () => {
  it.each([
    ['inter-', 'national', 'inter-national'],
    ['the min-', 'isters meet', 'the ministers meet'],
    ['the co-', 'hosts', 'the co-hosts'],
    ['the defen\u00ad', 'ce', 'the defence'],
    ['Jean-', 'Noël', 'Jean- Noël'],
    ['words', 'go on', 'words go on'],
  ])('%s %s becomes %s', (before, after, joined) => {
    expect(joinWords(before, after, ' ')).toBe(joined)
  })

  it('belong to the page where they begin', () => {
    expect(joinWords('the min-', 'isters meet', ' \f')).toBe('the ministers \fmeet')
    expect(isContinued('the ministers of', 'the river')).toBe(true)
    expect(isContinued('The ministers met.', 'the river')).toBe(false)
    expect(isContinued('The Secretary General will be received at noon by Minister Hanna', 'Berg of Austria')).toBe(true)
    expect(isContinued('What is on the agenda', 'Tolls')).toBe(false)
  })
})

describe('pages', () => {
  it('are counted by the breaks before a position, also where a page has no text', () => {
    const text = joinPages([['One goes'], ['on here.', 'Two.'], [], ['Four.']])
    expect(text).toBe('One goes \fon here.\n\nTwo.\n\f\n\n\f\nFour.')
    const pageAt = createPageCounter(text)
    expect(['One', 'goes', 'on', 'Two', 'Four'].map((word) => pageAt(text.indexOf(word)))).toEqual([1, 1, 2, 2, 4])
  })

  it('lose their running heads, feet and numbers, and nothing else', async () => {
    const { text } = await readPdf(aPdf([['Alpha is first.'], ['Beta is second.'], ['Page 3 is quoted here.']]))
    expect(text).toBe('Alpha is first.\n\f\nBeta is second.\n\f\nPage 3 is quoted here.')
  })
})
