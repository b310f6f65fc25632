import { useState } from 'react'

/**
 * Says to a screen reader what it is first given. What changes in it later, such as a clock that
 * shifts, is seen and not heard.
 */
export function SaidOnce({ children }: { children: string }) {
  const [first] = useState(children)
  return (
    <span className="sr" role="status">
      {first}
    </span>
  )
}
