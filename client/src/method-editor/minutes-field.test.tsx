// @vitest-environment happy-dom
import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { typeInto } from '../testing/type-into.ts'
import { MinutesField } from './minutes-field.tsx'

let root: Root
let place: HTMLElement
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
})
afterEach(() => {
  act(() => root.unmount())
  place.remove()
  vi.unstubAllGlobals()
})

const told = vi.fn<(minutes: number) => void>()

function Field() {
  const [minutes, setMinutes] = useState(10)
  told(minutes)
  return (
    <MinutesField
      label="Minutes"
      minutes={minutes}
      may="write"
      faults={undefined}
      onChange={setMinutes}
    />
  )
}

test.each([
  ['7.5', 7.5, '7.5'],
  ['999', 999, '999'],
  ['1000000', 99_999, '99999'],
  ['-1000000', -9_999, '-9999'],
])('%s stays as it was typed, as far as a draft can hold it', (typed, held, shown) => {
  act(() => root.render(<Field />))
  const field = place.querySelector('input')
  if (!field) throw new Error('there is a field')
  typeInto(field, typed)
  expect([told.mock.lastCall, field.value]).toEqual([[held], shown])
})
