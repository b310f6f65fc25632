import { Fragment } from 'react'
import './clock.css'

export interface ClockProps {
  /** A time or a duration as it is read: '14:18', '8:42', '+0:40'. */
  children: string
  /** The same for machines: '2026-11-20T14:18' or 'PT8M42S'. */
  dateTime?: string | undefined
}

/** Digits of equal width and a colon raised to their middle. */
export function Clock({ children, dateTime }: ClockProps) {
  const [first, ...others] = children.split(':')
  const digits = (
    <>
      {first}
      {others.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one time never change places
        <Fragment key={index}>
          <i>:</i>
          {part}
        </Fragment>
      ))}
    </>
  )
  return dateTime === undefined ? (
    <span className="clock">{digits}</span>
  ) : (
    <time className="clock" dateTime={dateTime}>
      {digits}
    </time>
  )
}

/** A sentence in which a time stands, with the digits of a clock. */
export function ClockWords({ children }: { children: string }) {
  const time = /\d+(?::\d\d)+/u.exec(children)?.[0]
  if (time === undefined) return children
  const at = children.indexOf(time)
  return (
    <>
      {children.slice(0, at)}
      <Clock>{time}</Clock>
      {children.slice(at + time.length)}
    </>
  )
}
