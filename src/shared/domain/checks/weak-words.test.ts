import { expect, test } from 'vitest'
import { anEvidence, anId, aPoint, aSource } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { weakWords } from './weak-words'

const text = [{ text: 'Ask for a timetable.', isBold: false, isItalic: false, cites: anId(70) }]
const proof = anEvidence({ kind: 'point', id: aPoint().id, field: 'text' })

test('what is said aloud rests on more than doubtful matter', () => {
  const lists = { point: [aPoint({ text })], evidence: [proof] }
  expect(tryCheck(weakWords, {}, { ...lists, source: [aSource({ reliability: 'E' })] })).toHaveLength(1)
  expect(tryCheck(weakWords, {}, { ...lists, source: [aSource({ reliability: 'B' })] })).toEqual([])
  expect(tryCheck(weakWords, {}, { ...lists, evidence: [{ ...proof, grade: '5' }], source: [aSource({ reliability: 'B' })] })).toHaveLength(
    1,
  )
})

test('background may rest on anything', () => {
  const lists = { point: [aPoint({ text, isSayable: false })], evidence: [proof], source: [aSource({ reliability: 'E' })] }
  expect(tryCheck(weakWords, {}, lists)).toEqual([])
})
