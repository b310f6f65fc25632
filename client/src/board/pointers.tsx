import type { Presence } from '../sync/meeting-session.ts'
import './pointers.css'

/** Where others point, with their names. Only those at a desk have a pointer. */
export function Pointers({ others }: { others: readonly Presence[] }) {
  return others.map(({ client, name, pointer, device }) =>
    pointer && device === 'desk' ? (
      <div
        key={client}
        className="other-pointer"
        style={{ transform: `translate(${pointer.x}px, ${pointer.y}px)` }}
        aria-hidden
      >
        <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden>
          <path
            d="M2 1.5l5.2 14 2.1-5.9 5.9-2.1z"
            fill="currentColor"
            stroke="var(--surface)"
            strokeWidth={1.4}
            strokeLinejoin="round"
          />
        </svg>
        <span>{name}</span>
      </div>
    ) : null,
  )
}
