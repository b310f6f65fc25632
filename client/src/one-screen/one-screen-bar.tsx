import type { MemberId } from '@kring/shared/lib/id'
import type { MeetingView } from '@kring/shared/meeting/view'
import { Eye, EyeOff, Hand, Mic, Users } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useKeys } from '../keys/use-keys.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import './one-screen-bar.css'
import { showOnScreen, useOneScreen } from './one-screen.ts'
import { oneScreenTexts } from './one-screen-texts.ts'
import { RoomPanel } from './room-panel.tsx'
import { roomSeats } from './room-seats.ts'
import { SeatButton } from './seat-button.tsx'
import { seatPress } from './seat-keys.ts'
import { useOneScreenRoom } from './use-one-screen-room.ts'
import { useWhoseWords } from './whose-words.ts'

export interface OneScreenBarProps {
  readonly view: MeetingView
}

/** For who leads, on a screen that all share: whose words are written, whose hand, whose word. */
export function OneScreenBar({ view }: OneScreenBarProps) {
  useOneScreenRoom(view)
  const { isOn } = useOneScreen(view.state.meeting)
  return isOn ? <Bar view={view} /> : null
}

type Asking = 'nothing' | 'room' | 'private'

function Bar({ view }: OneScreenBarProps) {
  const texts = useTexts(oneScreenTexts)
  const send = useSend()
  const { state, you } = view
  const { absent, shows } = useOneScreen(state.meeting)
  const [whose, setWhose] = useWhoseWords(state.meeting)
  const [asking, setAsking] = useState<Asking>('nothing')
  const seats = roomSeats(state, absent)
  const running = view.status === 'running'
  const chosen = seats.find(({ id }) => id === whose)
  const handUp = chosen !== undefined && state.hands.some(({ member }) => member === chosen.id)
  const speaks = chosen !== undefined && state.speaker?.member === chosen.id

  function toggleHand() {
    if (!chosen || !running) return
    const named = chosen.id === you ? {} : { for: chosen.id }
    void send({ type: handUp ? 'hand.lower' : 'hand.raise', ...named })
  }
  function giveWord(member: MemberId) {
    if (!running) return
    const takes = state.speaker?.member === member
    void send({ type: 'speaker.set', member: takes ? null : member })
  }

  useKeys({ h: toggleHand, w: () => chosen && giveWord(chosen.id) })
  useSeatKeys((seat, does) => {
    const member = seats[seat]
    if (!member) return
    setWhose(member.id)
    if (does === 'give-word' && state.speaker?.member !== member.id) giveWord(member.id)
  })

  const away = state.members.filter(
    ({ id, part }) => part === 'member' && absent.includes(id),
  ).length
  const here = state.members.filter(({ part }) => part === 'member').length - away

  return (
    <section className="one-screen-bar" aria-label={texts.bar} data-region tabIndex={-1}>
      <fieldset className="one-screen-seats" title={texts.whose}>
        <legend className="sr">{texts.whose}</legend>
        {seats.map(({ id, name }, place) => (
          <SeatButton
            key={id}
            name={name}
            digit={place < 9 ? place + 1 : undefined}
            isChosen={id === whose}
            speaks={state.speaker?.member === id ? 'yes' : 'no'}
            hand={state.hands.findIndex(({ member }) => member === id) + 1}
            onPress={() => setWhose(id === whose ? 'nobody' : id)}
          />
        ))}
      </fieldset>
      {running && chosen && (
        <div className="one-screen-acts">
          <Button
            icon={<Hand size={18} strokeWidth={1.75} aria-hidden />}
            hotkey="H"
            aria-pressed={handUp}
            aria-label={(handUp ? texts.lower : texts.raise)(chosen.name)}
            onClick={toggleHand}
          >
            <span className="one-screen-word">{texts.hand}</span>
          </Button>
          <Button
            icon={<Mic size={18} strokeWidth={1.75} aria-hidden />}
            hotkey="W"
            aria-pressed={speaks}
            aria-label={(speaks ? texts.take : texts.give)(chosen.name)}
            onClick={() => giveWord(chosen.id)}
          >
            <span className="one-screen-word">{texts.word}</span>
          </Button>
        </div>
      )}
      <div className="one-screen-rest">
        <IconButton label={texts.room(here)} onClick={() => setAsking('room')}>
          <Users size={20} strokeWidth={1.75} aria-hidden />
        </IconButton>
        <IconButton
          label={shows === 'private' ? texts.hide : texts.privately}
          aria-pressed={shows === 'private'}
          onClick={() => {
            if (shows === 'private') showOnScreen(state.meeting, 'shared')
            else setAsking('private')
          }}
        >
          {shows === 'private' ? (
            <EyeOff size={20} strokeWidth={1.75} aria-hidden />
          ) : (
            <Eye size={20} strokeWidth={1.75} aria-hidden />
          )}
        </IconButton>
      </div>
      <Dialog
        open={asking === 'room'}
        onClose={() => setAsking('nothing')}
        title={texts.roomTitle}
        closeLabel={texts.close}
      >
        <RoomPanel view={view} />
      </Dialog>
      <Dialog
        open={asking === 'private'}
        onClose={() => setAsking('nothing')}
        title={texts.privateTitle}
        closeLabel={texts.close}
        foot={
          <>
            <Button autoFocus onClick={() => setAsking('nothing')}>
              {texts.notNow}
            </Button>
            <Button
              look="solid"
              onClick={() => {
                setAsking('nothing')
                showOnScreen(state.meeting, 'private')
              }}
            >
              {texts.show}
            </Button>
          </>
        }
      >
        <p>{texts.privateLead}</p>
      </Dialog>
      <p className="sr" role="status">
        {chosen?.name}
      </p>
    </section>
  )
}

/** Heard also while somebody writes: that is when the scribe changes whose words they are. */
function useSeatKeys(act: (seat: number, does: 'write-for' | 'give-word') => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const press = seatPress(event)
      if (!press || event.repeat || document.querySelector('dialog[open]')) return
      event.preventDefault()
      latest.current(press.seat, press.does)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
