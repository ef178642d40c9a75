import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPictureOnly, pictureOnly } from './jpeg-segments'
import { readPictureHead } from './picture-head'

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))
const segment = (marker: number, ...payload: readonly number[]) => [
  0xff,
  marker,
  (payload.length + 2) >> 8,
  (payload.length + 2) & 255,
  ...payload,
]
const JFIF = segment(0xe0, ...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0)
const FRAME = segment(0xc0, 8, 0x01, 0x02, 0x03, 0x04, 1, 1, 0x11, 0)
const EXIF = segment(0xe1, ...ascii('Exif\0\0GPS 44.43'))
const COMMENT = segment(0xfe, 65, 66)
/** With a stuffed byte, a fill byte and a restart inside. */
const SCAN = [...segment(0xda, 1, 1, 0, 0, 63, 0), 7, 0xff, 0x00, 9, 0xff, 0xd0, 8]
const PICTURE = [0xff, 0xd8, ...JFIF, ...FRAME, ...SCAN, 0xff, 0xd9]
const bytes = (...values: readonly number[]) => new Uint8Array(values)
const chunk = (name: string, ...data: readonly number[]) => [0, 0, 0, data.length, ...ascii(name), ...data, 0, 0, 0, 0]
const PNG = [0x89, ...ascii('PNG'), 13, 10, 26, 10]
const HEADER = chunk('IHDR', 0, 0, 0x75, 0x30, 0, 0, 0, 9, 8, 6, 0, 0, 0)

describe('the head of a picture', () => {
  it('gives the size of a JPEG, whatever stands before it', () => {
    const expected = { format: 'jpeg', width: 0x304, height: 0x102, isAnimated: false }
    expect(readPictureHead(bytes(...PICTURE))).toEqual(expected)
    expect(readPictureHead(bytes(0xff, 0xd8, ...EXIF, ...COMMENT, ...FRAME))).toEqual(expected)
  })

  it('gives the size of a PNG and knows an animated one', () => {
    expect(readPictureHead(bytes(...PNG, ...HEADER, ...chunk('IDAT', 1)))).toEqual({
      format: 'png',
      width: 30_000,
      height: 9,
      isAnimated: false,
    })
    expect(readPictureHead(bytes(...PNG, ...HEADER, ...chunk('acTL', 0, 0, 0, 2)))?.isAnimated).toBe(true)
  })

  it('gives the size of a WebP in each of its forms and knows an animated one', () => {
    const webp = (kind: string, ...data: readonly number[]) =>
      bytes(...ascii('RIFF'), 0, 0, 0, 0, ...ascii(`WEBP${kind}`), 0, 0, 0, 0, ...data)
    expect(readPictureHead(webp('VP8X', 2, 0, 0, 0, 0xff, 3, 0, 0x1f, 0, 0))).toEqual({
      format: 'webp',
      width: 1024,
      height: 32,
      isAnimated: true,
    })
    expect(readPictureHead(webp('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 0x20, 0x03, 0x58, 0x02))).toMatchObject({ width: 800, height: 600 })
    expect(readPictureHead(webp('VP8L', 0x2f, 0x63, 0xc0, 0x04, 0))).toMatchObject({ width: 100, height: 20 })
  })

  it('is none of anything else, also of what ends in the middle', () => {
    const others = ['', 'plain words', 'GIF89a', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'RIFF....WAVE', 'BM']
    for (const text of others) expect(readPictureHead(bytes(...ascii(text)))).toBeNull()
    for (let length = 0; length < 30; length += 1) expect(readPictureHead(bytes(...PICTURE.slice(0, length)))).toBeNull()
    expect(readPictureHead(bytes(...PNG, ...HEADER.slice(0, 10)))).toBeNull()
  })

  it('survives any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (junk) => void readPictureHead(bytes(0xff, 0xd8, ...junk))))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (junk) => void readPictureHead(bytes(...PNG, ...junk))))
  })
})

describe('a JPEG with nothing in it but the picture', () => {
  it('loses position, comments, profiles, second pictures and what stands after the end', () => {
    const profile = segment(0xe2, ...ascii('ICC_PROFILE'))
    const thumbnail = segment(0xe0, ...ascii('JFXX'), 0, 16, 1, 2, 3)
    const spoken = [0xff, 0xd8, ...JFIF, ...EXIF, ...profile, ...thumbnail, ...COMMENT, ...FRAME, ...SCAN, ...COMMENT, 0xff, 0xd9, 1, 2, 3]
    expect(isPictureOnly(bytes(...spoken))).toBe(false)
    expect(pictureOnly(bytes(...spoken))).toEqual(bytes(...PICTURE))
    expect(isPictureOnly(bytes(...PICTURE))).toBe(true)
  })

  it('is none of a file that is cut off, or is no JPEG', () => {
    for (const length of [0, 1, 5, 20, PICTURE.length - 2, PICTURE.length - 1])
      expect(pictureOnly(bytes(...PICTURE.slice(0, length)))).toBeNull()
    expect(pictureOnly(bytes(...PNG))).toBeNull()
    expect(isPictureOnly(bytes())).toBe(false)
  })

  it('is the same when it is made twice, of any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PICTURE, 0xff, 0xe1, 0xfe), { maxLength: 80 }), (rest) => {
        const once = pictureOnly(bytes(0xff, 0xd8, ...rest, 0xff, 0xd9))
        expect(once === null || isPictureOnly(once)).toBe(true)
      }),
    )
  })
})
