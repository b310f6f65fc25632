import { expect, test } from 'vitest'
import { pictureInPicture } from './picture-in-picture.ts'

test('the window is offered where the browser has one, and nowhere else', () => {
  const documentPictureInPicture = { requestWindow: async () => window }
  expect(pictureInPicture({ documentPictureInPicture })).toBe(documentPictureInPicture)
  expect(pictureInPicture({})).toBeUndefined()
  expect(pictureInPicture({ documentPictureInPicture: null })).toBeUndefined()
  expect(pictureInPicture({ documentPictureInPicture: {} })).toBeUndefined()
})
