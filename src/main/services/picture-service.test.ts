import { createHash } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aMeeting, aPerson } from '../../shared/testing/builders'
import { createPictureService } from './picture-service'
import { aDesk } from './testing/a-desk'

/** One grey pixel, as small as a baseline JPEG can be. */
const PIXEL = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
  'base64',
)
const EXIF = Buffer.from('ffe1000a457869660000aabb', 'hex')
const withExif = Buffer.concat([PIXEL.subarray(0, 2), EXIF, PIXEL.subarray(2)])
/** The same file, claiming another width. */
const claiming = (width: number) => {
  const copy = Buffer.from(PIXEL)
  copy.writeUInt16BE(width, copy.indexOf(Buffer.from('ffc0', 'hex')) + 7)
  return copy
}

async function aService() {
  const desk = await aDesk()
  return { desk, pictures: createPictureService({ meetings: desk.meetings, sources: desk.opened.sources }) }
}

describe('photos', () => {
  it('are kept under their hash and read again as they were', async () => {
    const { desk, pictures } = await aService()
    const kept = await pictures.keep(PIXEL)
    const sha256 = createHash('sha256').update(PIXEL).digest('hex')
    expect(kept).toEqual({ ok: true, value: { sha256, width: 1, height: 1, byteLength: PIXEL.byteLength } })
    const photo = kept.ok ? kept.value : null
    const meeting = aMeeting({}, { person: [aPerson({ photo })] })
    await desk.meetings.create(meeting)
    const read = await pictures.read(meeting.id, aPerson().id)
    expect(read.ok && Buffer.from(read.value).equals(PIXEL)).toBe(true)
  })

  it('are refused with anything but the picture in them, too large, or of another kind', async () => {
    const { pictures } = await aService()
    const trailing = Buffer.concat([PIXEL, Buffer.from('more')])
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
    for (const bytes of [withExif, trailing, PIXEL.subarray(0, -1), claiming(1_025), claiming(0), png, Buffer.from('words')]) {
      expect(await pictures.keep(bytes)).toMatchObject({ ok: false, problem: { code: 'invalid-request' } })
    }
    expect((await pictures.keep(claiming(1_024))).ok).toBe(true)
  })

  it('that are gone or have changed on the disk are said to be', async () => {
    const { desk, pictures } = await aService()
    const kept = await pictures.keep(PIXEL)
    const photo = kept.ok ? kept.value : null
    const bare = aPerson({ photo: null })
    const meeting = aMeeting({}, { person: [aPerson({ photo }), { ...bare, id: `${bare.id.slice(0, -1)}Z` }] })
    await desk.meetings.create(meeting)
    expect(await pictures.read(meeting.id, `${bare.id.slice(0, -1)}Z`)).toMatchObject({ ok: false, problem: { code: 'not-found' } })
    const folder = join(desk.root, 'sources', photo?.sha256.slice(0, 2) ?? '')
    const [name = ''] = await readdir(folder)
    await writeFile(join(folder, name), 'other bytes')
    expect(await pictures.read(meeting.id, aPerson().id)).toEqual({
      ok: false,
      problem: { code: 'source-damaged', values: { name: 'Ingrid Solheim' } },
    })
  })
})
