import { X } from 'lucide-react'
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import { Button, IconButton } from './button.tsx'
import './toast.css'

export interface ToastWords {
  readonly text: ReactNode
  /** One thing to do about it. A toast with an action stays until it is put away. */
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

interface ShownToast extends ToastWords {
  readonly key: number
}

const ShowToast = createContext<((words: ToastWords) => void) | null>(null)

/** Says something in passing, politely. For what must not be missed, use the place it belongs to. */
export function useToast(): (words: ToastWords) => void {
  const show = use(ShowToast)
  if (show === null) throw new Error('useToast needs a ToastRegion above it')
  return show
}

export interface ToastRegionProps {
  /** What the cross says: 'Close'. */
  closeLabel: string
  children: ReactNode
}

export function ToastRegion({ closeLabel, children }: ToastRegionProps) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([])
  const show = useCallback((words: ToastWords) => {
    setToasts((shown) => [...shown.slice(-2), { ...words, key: (shown.at(-1)?.key ?? 0) + 1 }])
  }, [])
  const putAway = useCallback((key: number) => {
    setToasts((shown) => shown.filter((toast) => toast.key !== key))
  }, [])
  const list = useMemo(() => toasts.toReversed(), [toasts])

  return (
    <ShowToast value={show}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {list.map((toast) => (
          <div
            key={toast.key}
            className={toast.action === undefined ? 'toast passing' : 'toast'}
            onAnimationEnd={(event) => {
              if (event.animationName === 'toast-goes') putAway(toast.key)
            }}
          >
            <span className="grow">{toast.text}</span>
            {toast.action !== undefined && (
              <Button
                look="quiet"
                size="small"
                onClick={() => {
                  toast.action?.onPress()
                  putAway(toast.key)
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <IconButton label={closeLabel} onClick={() => putAway(toast.key)}>
              <X size={16} strokeWidth={1.75} aria-hidden />
            </IconButton>
          </div>
        ))}
      </div>
    </ShowToast>
  )
}
