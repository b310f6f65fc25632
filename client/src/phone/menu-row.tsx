import type { ReactNode } from 'react'
import './phone-dialogs.css'

/** One thing to press in a sheet of the desk. */
export function MenuRow({
  children,
  onPress,
}: {
  readonly children: ReactNode
  readonly onPress: () => void
}) {
  return (
    <li>
      <button type="button" onClick={onPress}>
        {children}
      </button>
    </li>
  )
}
