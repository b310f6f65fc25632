import type { ComponentPropsWithRef, ReactNode } from 'react'
import './button.css'

/**
 * - `solid`: the one thing to do here · `outline`: the second · `quiet`: may be left
 * - `now`: the next step of the meeting, yolk · `line`: on dusk, an edge and nothing else
 */
export type ButtonLook = 'solid' | 'outline' | 'quiet' | 'now' | 'line'
export type ButtonSize = 'small' | 'medium' | 'large'

/** The classes of a button, for a link that looks like one. */
export function buttonClass(look: ButtonLook = 'outline', size: ButtonSize = 'medium'): string {
  return ['btn', look === 'outline' ? '' : look, size === 'medium' ? '' : size]
    .filter(Boolean)
    .join(' ')
}

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  look?: ButtonLook | undefined
  size?: ButtonSize | undefined
  icon?: ReactNode
  /** After the words: an arrow, a count. */
  after?: ReactNode
  /** The letter that does the same, shown small. */
  hotkey?: string | undefined
  /** The press is kept and on its way. The button stays focusable and takes no second press. */
  busy?: boolean | undefined
}

export function Button({
  look = 'outline',
  size = 'medium',
  icon,
  after,
  hotkey,
  busy = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={[buttonClass(look, size), className].filter(Boolean).join(' ')}
      {...(busy ? { 'aria-disabled': true, 'aria-busy': true } : {})}
      {...(hotkey === undefined ? {} : { 'aria-keyshortcuts': hotkey })}
      onClick={busy ? undefined : onClick}
    >
      {icon}
      {children}
      {after}
      {hotkey !== undefined && (
        <span className="key" aria-hidden>
          {hotkey}
        </span>
      )}
    </button>
  )
}

export interface IconButtonProps extends ComponentPropsWithRef<'button'> {
  /** What it does, in words: its name, and its tooltip. */
  label: string
}

export function IconButton({
  label,
  className,
  children,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={['iconbtn', className].filter(Boolean).join(' ')}
      aria-label={label}
      title={label}
    >
      {children}
    </button>
  )
}
