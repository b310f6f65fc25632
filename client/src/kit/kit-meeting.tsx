import { Avatar } from '../ui/avatar.tsx'
import { Clock } from '../ui/clock.tsx'
import { CoachHint } from '../ui/coach-hint.tsx'
import { Dusk } from '../ui/dusk.tsx'
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import { PeopleRing } from '../ui/people-ring.tsx'
import { SavedMark } from '../ui/saved-mark.tsx'
import { Score, type ScoreSegment, ScoreStrip } from '../ui/score.tsx'
import { TimerRing } from '../ui/timer-ring.tsx'

const MINUTES = [8, 15, 10, 10, 8, 5, 4]
const AT = ['13:55', '14:03', '14:18', '14:28', '14:38', '14:46', '14:51']

function segments(
  names: readonly string[],
  { gate, kept }: { readonly gate: string; readonly kept: string },
): readonly ScoreSegment[] {
  return names.map((name, index) => ({
    id: name,
    name,
    number: index + 1,
    minutes: MINUTES[index] ?? 1,
    at: AT[index],
    state: index === 0 ? 'done' : index === 1 ? 'now' : 'next',
    gate: index === 4 ? gate : undefined,
    kept: index === 5 ? kept : index === 6 ? '' : undefined,
  }))
}

const ENGLISH = segments(
  [
    'Concretise',
    'Open questions',
    'Look & analyse',
    'Own share & feedback',
    'Ideas & advice',
    'Agreement',
    'Learned',
  ],
  { gate: 'advice opens', kept: 'kept' },
)
const SWEDISH = segments(
  [
    'Konkretisera',
    'Öppna frågor',
    'Se och förstå',
    'Egen del och återkoppling',
    'Idéer och råd',
    'Åtagande',
    'Lärdom',
  ],
  { gate: 'råd öppnar', kept: 'fredad' },
)
const DUTCH = segments(
  [
    'Concreet maken',
    'Open vragen',
    'Kijken en duiden',
    'Eigen aandeel, feedback',
    'Ideeën en advies',
    'Afspraak',
    'Geleerd',
  ],
  { gate: 'advies open', kept: 'vast' },
)
const OVER_AT = ['13:55', '14:03', '14:22', '14:32', '14:42', '14:50', '14:55']
const OVER = ENGLISH.map((segment, index) => ({
  ...segment,
  minutes: index === 1 ? 19 : segment.minutes,
  at: OVER_AT[index],
}))

/** Saved, outcomes, time, people, the coach and the score: where a meeting stands. */
export function KitMeeting() {
  return (
    <>
      <div className="kit-two">
        <div>
          <h2>Saved</h2>
          <div className="kit-line">
            <SavedMark state="saved" words="Saved" at="14:09" />
            <SavedMark state="saving" words="Saving" />
            <SavedMark state="offline" words="Offline, 3 notes kept here" />
          </div>
        </div>
        <div>
          <h2>Outcomes</h2>
          <div className="kit-line kit-outcomes">
            <span>
              <OutcomeMark outcome="done" /> Done
            </span>
            <span>
              <OutcomeMark outcome="partly" /> Partly
            </span>
            <span>
              <OutcomeMark outcome="not-yet" /> Not yet
            </span>
            <span>
              <OutcomeMark outcome="let-go" /> Let go
            </span>
          </div>
        </div>
      </div>

      <h2>Time</h2>
      <div className="kit-four kit-times">
        <div>
          <TimerRing look="running" elapsed={0.42} size={64} />
          <p>
            <b>
              <Clock>8:42</Clock>
            </b>
            left, until 14:18
          </p>
        </div>
        <div>
          <TimerRing look="last-minute" elapsed={0.944} size={64} />
          <p>
            <b>
              <Clock>0:50</Clock>
            </b>
            last minute: a heavier ring
          </p>
        </div>
        <div>
          <TimerRing look="over" elapsed={1} size={64} />
          <p>
            <b>
              <Clock>+0:40</Clock>
            </b>
            over time: the ring is full
          </p>
        </div>
        <div>
          <TimerRing look="paused" elapsed={0.42} size={64} />
          <p>
            <b>
              <Clock>8:42</Clock>
            </b>
            paused by Saskia
          </p>
        </div>
      </div>

      <h2>People</h2>
      <ul className="kit-four kit-people">
        <li>
          <Avatar name="Elin" size={44} />
          <p>
            <b>Here</b>in the room or on video
          </p>
        </li>
        <li>
          <Avatar name="Amina" size={44} look="now" />
          <p>
            <b>Has the turn</b>yolk, and a little larger
          </p>
        </li>
        <li>
          <Avatar name="Bram" size={44} badge="hand" />
          <p>
            <b>Hand up</b>the queue shows who was first
          </p>
        </li>
        <li>
          <Avatar name="Jonas" size={44} look="away" />
          <p>
            <b>Reconnecting</b>the seat is kept
          </p>
        </li>
        <li>
          <Avatar name="Marit" size={44} badge="case" />
          <p>
            <b>Brings the case</b>carries the frame
          </p>
        </li>
        <li>
          <Avatar name="Saskia" size={44} look="host" />
          <p>
            <b>Facilitates</b>dusk, like her desk
          </p>
        </li>
        <li>
          <Avatar name="Tomasz" size={44} badge="late" />
          <p>
            <b>Came late</b>sees a short summary first
          </p>
        </li>
        <li>
          <Avatar name="" size={44} look="empty" />
          <p>
            <b>An empty seat</b>invite by code
          </p>
        </li>
      </ul>
      <div className="kit-ring">
        <PeopleRing
          label="People"
          seats={[
            {
              id: 'ma',
              name: 'Marit',
              look: 'here',
              badge: 'case',
              label: 'Marit, brings the case',
            },
            { id: 'el', name: 'Elin', look: 'here', share: 0.9, label: 'Elin, 2:10 of 2:24' },
            { id: 'to', name: 'Tomasz', look: 'here', share: 0.73, label: 'Tomasz, 1:45 of 2:24' },
            {
              id: 'am',
              name: 'Amina',
              look: 'now',
              share: 0.35,
              label: 'Amina asks, 0:50 of 2:24',
            },
            {
              id: 'br',
              name: 'Bram',
              look: 'here',
              badge: 'hand',
              share: 0,
              label: 'Bram, hand up',
            },
            { id: 'jo', name: 'Jonas', look: 'away', share: 0, label: 'Jonas, reconnecting' },
            { id: 'sa', name: 'Saskia', look: 'host', label: 'Saskia facilitates' },
          ]}
        >
          <b>Amina</b>asks, <Clock>1:34</Clock> left
        </PeopleRing>
        <TimerRing look="running" elapsed={0.42} size={240}>
          <span className="kit-digits">
            <Clock>8:42</Clock>
          </span>
        </TimerRing>
      </div>

      <h2>The question coach</h2>
      <div className="kit-three">
        <CoachHint className="dusk kit-hint" quote="Have you talked with R. about this?">
          Marit can answer this with yes or no. Where would an open one begin?
        </CoachHint>
        <CoachHint className="dusk kit-hint" quote="Isn’t it really about the job she did not get?">
          Your answer is already in it. What do you see that makes you think so?
        </CoachHint>
        <Dusk only="Only you see this">
          <p className="people kit-own">What are you afraid she would say?</p>
        </Dusk>
      </div>

      <h2>One score, three languages</h2>
      <div className="kit-scores">
        <Score
          label="Phases"
          title="Marit’s case"
          under={
            <>
              until <Clock>14:55</Clock>
            </>
          }
          segments={ENGLISH}
          elapsed={0.42}
        />
        <div lang="sv">
          <Score
            label="Faser"
            title="Marits ärende"
            under={
              <>
                till <Clock>14:55</Clock>
              </>
            }
            segments={SWEDISH}
            elapsed={0.42}
          />
        </div>
        <div lang="nl">
          <Score
            label="Fasen"
            title="Casus van Marit"
            under={
              <>
                tot <Clock>14:55</Clock>
              </>
            }
            segments={DUTCH}
            elapsed={0.42}
          />
        </div>
        <Score
          label="Phases, over time"
          title="Marit’s case"
          over="4 min over, to take from Ideas & advice"
          segments={OVER}
          elapsed={1}
        />
        <ScoreStrip segments={ENGLISH} elapsed={0.42} look="phone" />
        <ScoreStrip segments={ENGLISH} elapsed={0.42} look="stage" />
      </div>
    </>
  )
}
