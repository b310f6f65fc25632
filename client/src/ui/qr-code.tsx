import { useMemo } from 'react'
import { encode } from 'uqr'

export interface QrCodeProps {
  value: string
  /** What it leads to, in words. */
  label: string
  size?: number | undefined
  className?: string | undefined
}

/** A QR code as one path. Always dark on white with its quiet border, or a phone may not read it. */
export function QrCode({ value, label, size = 160, className }: QrCodeProps) {
  const { path, side } = useMemo(() => {
    const code = encode(value, { ecc: 'M', border: 2 })
    const squares = code.data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
    )
    return { path: squares.join(''), side: code.size }
  }, [value])
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      style={{ forcedColorAdjust: 'none' }}
    >
      <rect width={side} height={side} rx={side * 0.04} fill="#fff" />
      <path d={path} fill="#10211f" />
    </svg>
  )
}
