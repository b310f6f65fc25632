import { METHOD_FILE_ENDING, methodFile } from '@kring/shared/method/method-file'
import type { OwnMethod } from '@kring/shared/method/own-method'

/** Hands out the method as a file, named for what it is called. */
export function shareMethod(method: OwnMethod, name: string): void {
  const url = URL.createObjectURL(new Blob([methodFile(method)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${fileName(name)}${METHOD_FILE_ENDING}`
  link.click()
  URL.revokeObjectURL(url)
}

/** 'backstage-group-our-way': what every file system takes. */
export function fileName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/gu, '')
  return words.slice(0, 60) || 'method'
}
