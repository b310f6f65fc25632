import type { Sheet } from '@kring/shared/board/board-doc'
import { plainText } from '@kring/shared/board/note-text'
import type { ItemId } from '@kring/shared/lib/id'
import { useCallback, useSyncExternalStore } from 'react'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'

/**
 * The words of a sheet, for screens that only read it. A snapshot holds the notes; a sheet is a
 * text of its own, so it is listened to. After a rebuild of the document it is a new text.
 */
export function useSheetText(sheet: Sheet, turn: ItemId | undefined): string {
  const session = useMeeting()
  useSnapshot()
  const generation = session.generation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new generation is a new document
  const subscribe = useCallback(
    (listener: () => void) => {
      if (turn === undefined) return () => {}
      const text = session.sheet(sheet, turn)
      text.observeDeep(listener)
      return () => text.unobserveDeep(listener)
    },
    [session, sheet, turn, generation],
  )
  return useSyncExternalStore(subscribe, () =>
    turn === undefined ? '' : plainText(session.sheet(sheet, turn)).trim(),
  )
}
