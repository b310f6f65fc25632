import {
  MethodVersion as MethodVersionAnswer,
  type OpenedMethod,
  OpenedMethod as OpenedMethodAnswer,
  SavedMethod,
} from '@kring/shared/api/method-api'
import type { OwnMethod } from '@kring/shared/method/own-method'
import * as z from 'zod/mini'
import { type Answer, apiGet, apiPost, type CallOptions } from '../api/api-client.ts'

export type Saved = z.infer<typeof SavedMethod>

function pathOf(circle: string, method?: string): string {
  const all = `/api/circles/${encodeURIComponent(circle)}/methods`
  return method === undefined ? all : `${all}/${encodeURIComponent(method)}`
}

export function openMethod(
  circle: string,
  method: string,
  options: CallOptions = {},
): Promise<Answer<OpenedMethod>> {
  return apiGet(pathOf(circle, method), OpenedMethodAnswer, options)
}

export function openVersion(
  circle: string,
  method: string,
  version: number,
): Promise<Answer<z.infer<typeof MethodVersionAnswer>>> {
  return apiGet(`${pathOf(circle, method)}/versions/${version}`, MethodVersionAnswer)
}

export function createMethod(circle: string, method: OwnMethod): Promise<Answer<Saved>> {
  return apiPost(pathOf(circle), { method }, SavedMethod)
}

export function saveMethod(
  circle: string,
  id: string,
  saved: { readonly from: number; readonly method: OwnMethod },
): Promise<Answer<Saved>> {
  return apiPost(`${pathOf(circle, id)}/versions`, saved, SavedMethod)
}

const Archived = z.object({ archived: z.boolean() })

/** Puts a method away where nobody plans with it, or takes it back. */
export function moveToShelf(
  circle: string,
  id: string,
  shelf: 'at-hand' | 'put-away',
): Promise<Answer<z.infer<typeof Archived>>> {
  return apiPost(`${pathOf(circle, id)}/archive`, { archived: shelf === 'put-away' }, Archived)
}
