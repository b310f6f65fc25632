/** The part of Document Picture-in-Picture that is used here; the browser's own types lack it. */
export interface DocumentPictureInPicture {
  requestWindow(options: { readonly width: number; readonly height: number }): Promise<Window>
}

/** Undefined where the browser has no window that stays on top: then none is offered. */
export function pictureInPicture(browser: object = window): DocumentPictureInPicture | undefined {
  const api: unknown = Reflect.get(browser, 'documentPictureInPicture')
  return isPictureInPicture(api) ? api : undefined
}

function isPictureInPicture(api: unknown): api is DocumentPictureInPicture {
  return (
    typeof api === 'object' &&
    api !== null &&
    typeof Reflect.get(api, 'requestWindow') === 'function'
  )
}
