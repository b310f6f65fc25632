import {
  Camera,
  Crosshair,
  Eye,
  Handshake,
  Lightbulb,
  Reply,
  Sprout,
  UserRound,
} from 'lucide-react'
import type { ComponentType } from 'react'
import type { Stamp } from './stamp.ts'

interface IconProps {
  size: number
  strokeWidth: number
  'aria-hidden': true
}

/** Our own drawing: a question mark that fills its stamp, without a circle around it. */
function QuestionMark({ size, strokeWidth }: IconProps) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M8.2 8.6a4 4 0 0 1 7.7 1.3c0 2.7-3.9 3.7-3.9 5.6" />
      <path d="M12 20h.01" />
    </svg>
  )
}

const ICON_OF: { readonly [stamp in Stamp]: ComponentType<IconProps> } = {
  problem: Crosshair,
  fact: Camera,
  question: QuestionMark,
  view: Eye,
  own: UserRound,
  feedback: Reply,
  idea: Lightbulb,
  agree: Handshake,
  learn: Sprout,
}

export interface StampIconProps {
  kind: Stamp
  size: number
  strokeWidth?: number | undefined
}

export function StampIcon({ kind, size, strokeWidth = 2.3 }: StampIconProps) {
  const Icon = ICON_OF[kind]
  return <Icon size={size} strokeWidth={strokeWidth} aria-hidden />
}
