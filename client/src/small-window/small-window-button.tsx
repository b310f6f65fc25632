import type { MeetingView } from '@kring/shared/meeting/view'
import { PictureInPicture2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTexts } from '../language/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { useToast } from '../ui/toast.tsx'
import { dress } from './dress.ts'
import { pictureInPicture } from './picture-in-picture.ts'
import { SmallWindow } from './small-window.tsx'
import { smallWindowTexts } from './small-window-texts.ts'

const SIZE = { width: 360, height: 264 }

export interface SmallWindowButtonProps {
  readonly view: MeetingView
}

/**
 * Beside a video call: opens a small window that stays on top of others. What it shows is drawn
 * from here, so it goes with the meeting it belongs to.
 */
export function SmallWindowButton({ view }: SmallWindowButtonProps) {
  const texts = useTexts(smallWindowTexts)
  const say = useToast()
  const [opened, setOpened] = useState<Window>()
  const api = pictureInPicture()

  useEffect(() => {
    if (!opened) return
    const undress = dress(opened.document)
    const onHide = () => setOpened(undefined)
    opened.addEventListener('pagehide', onHide)
    return () => {
      undress()
      opened.removeEventListener('pagehide', onHide)
      opened.close()
    }
  }, [opened])

  useEffect(() => {
    if (opened) opened.document.title = texts.title
  }, [opened, texts])

  const isOver = view.status === 'closed'
  useEffect(() => {
    if (isOver) setOpened(undefined)
  }, [isOver])

  if (!api || isOver) return null

  async function toggle(from: NonNullable<typeof api>) {
    if (opened) return setOpened(undefined)
    try {
      setOpened(await from.requestWindow(SIZE))
    } catch {
      say({ text: texts.refused })
    }
  }

  return (
    <>
      <IconButton
        label={opened ? texts.close : texts.open}
        aria-pressed={opened !== undefined}
        onClick={() => void toggle(api)}
      >
        <PictureInPicture2 size={18} strokeWidth={1.75} aria-hidden />
      </IconButton>
      {opened && createPortal(<SmallWindow view={view} />, opened.document.body)}
    </>
  )
}
