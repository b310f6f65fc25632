import { CircleDot, Ellipsis, Spline } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../ui/button.tsx'
import { Clock } from '../ui/clock.tsx'
import { KindChip } from '../ui/kind-chip.tsx'
import { Mark } from '../ui/mark.tsx'
import { EmptyNote, FaceDown, NoteCard, type NoteCardProps } from '../ui/note-card.tsx'
import type { Stamp } from '../ui/stamp.ts'

interface KindSample {
  readonly kind: Stamp
  readonly word: string
  readonly sv: string
  readonly nl: string
  readonly says: string
  readonly corners: string
  readonly opens: string
}

const KINDS: readonly KindSample[] = [
  {
    kind: 'problem',
    word: 'Problem',
    sv: 'Problem',
    nl: 'Probleem',
    says: 'How I see it, in one or two sentences.',
    corners: 'A heavy frame, square',
    opens: 'From the start',
  },
  {
    kind: 'fact',
    word: 'Fact',
    sv: 'Händelse',
    nl: 'Feit',
    says: 'What a camera would have seen.',
    corners: 'Four square corners',
    opens: 'Phase 1',
  },
  {
    kind: 'question',
    word: 'Question',
    sv: 'Fråga',
    nl: 'Vraag',
    says: 'What do you not know yet?',
    corners: 'Four round corners',
    opens: 'Phase 2',
  },
  {
    kind: 'view',
    word: 'View',
    sv: 'Synvinkel',
    nl: 'Zienswijze',
    says: 'What may be going on here?',
    corners: 'A leaf: two round, two sharp',
    opens: 'Phase 3',
  },
  {
    kind: 'own',
    word: 'Own share',
    sv: 'Egen del',
    nl: 'Eigen aandeel',
    says: 'What is my part in it?',
    corners: 'An arch: round above',
    opens: 'Phase 4, the case-giver',
  },
  {
    kind: 'feedback',
    word: 'Feedback',
    sv: 'Återkoppling',
    nl: 'Feedback',
    says: 'What did I see you do?',
    corners: 'A speech: one sharp corner',
    opens: 'Phase 4',
  },
  {
    kind: 'idea',
    word: 'Idea',
    sv: 'Idé',
    nl: 'Idee',
    says: 'What could be tried?',
    corners: 'A turned-up corner',
    opens: 'Phase 5, not before',
  },
  {
    kind: 'agree',
    word: 'Agreement',
    sv: 'Åtagande',
    nl: 'Afspraak',
    says: 'What will I do, and by when?',
    corners: 'A second line around',
    opens: 'Phase 6, the case-giver',
  },
  {
    kind: 'learn',
    word: 'Learned',
    sv: 'Lärdom',
    nl: 'Geleerd',
    says: 'What do I take with me?',
    corners: 'A bowl: round below',
    opens: 'Phase 7, and follow-up',
  },
]

function QuestionNote(props: Partial<NoteCardProps>) {
  return (
    <NoteCard kind="question" kindLabel="Question" by="Amina" {...props}>
      What would you lose if it changed?
    </NoteCard>
  )
}

interface StateProps {
  name: string
  about: string
  children: ReactNode
}

function State({ name, about, children }: StateProps) {
  return (
    <figure>
      <div className="kit-slot">{children}</div>
      <figcaption>
        <b>{name}.</b> {about}
      </figcaption>
    </figure>
  )
}

const tools = (
  <>
    <IconButton label="Link">
      <Spline size={16} strokeWidth={1.75} aria-hidden />
    </IconButton>
    <IconButton label="Stays with me">
      <CircleDot size={16} strokeWidth={1.75} aria-hidden />
    </IconButton>
    <IconButton label="More">
      <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
    </IconButton>
  </>
)

/** The nine kinds, the life of a note, and the chips one adds them by. */
export function KitNotes() {
  return (
    <>
      <h2>Nine kinds of note</h2>
      <ul className="kit-kinds">
        {KINDS.map((sample) => (
          <li key={sample.kind}>
            <Mark kind={sample.kind} size={56} />
            <div>
              <h3>{sample.word}</h3>
              <p className="kit-words">
                <span lang="sv">{sample.sv}</span> · <span lang="nl">{sample.nl}</span>
              </p>
            </div>
            <NoteCard kind={sample.kind} kindLabel={sample.word} stamp="none">
              {sample.says}
            </NoteCard>
            <p className="kit-small">
              {sample.corners}
              <br />
              {sample.opens}
            </p>
          </li>
        ))}
      </ul>

      <h2>The life of a note</h2>
      <div className="kit-states">
        <State name="Saving" about="The stamp is hollow until everyone has it.">
          <QuestionNote life="saving" by="Saving" />
        </State>
        <State name="At rest" about="The stamp is filled: it is with everyone.">
          <QuestionNote />
        </State>
        <State name="Hover" about="The edge takes the colour; three tools, no more.">
          <QuestionNote className="is-hover" tools={tools} />
        </State>
        <State name="Focus" about="Two pixels of blue, two pixels away.">
          <QuestionNote className="is-focus" />
        </State>
        <State name="Held" about="The only thing on the board with a shadow.">
          <QuestionNote life="held" />
        </State>
        <State name="Someone is editing" about="Dashed, with a name.">
          <QuestionNote life="editing" editor="Amina" />
        </State>
        <State name="Stays" about="Only the case-giver can mark it.">
          <QuestionNote stays="stays with Marit" />
        </State>
        <State name="Offline" about="It is sent as soon as you are back.">
          <QuestionNote life="offline" by="Kept on this device" />
        </State>
        <State name="Face down" about="Dusk and hatched; others see a count.">
          <FaceDown title="Your question, face down">
            Turned over together with the others.
          </FaceDown>
        </State>
        <State name="Too early" about="A refused idea is never lost.">
          <FaceDown title="Your idea, kept face down">
            Ideas open <Clock>14:38</Clock>. It waits for you here.
          </FaceDown>
        </State>
        <State name="Earlier phase" about="Stays readable, its ring steps back.">
          <NoteCard kind="fact" kindLabel="Fact" life="earlier" by="Marit">
            Four roster swaps in October.
          </NoteCard>
        </State>
        <State name="Empty" about="One line that says how to begin.">
          <EmptyNote>What would you like to know? The first question appears here.</EmptyNote>
        </State>
        <State name="A pile" about="Three lie face down; nobody sees whose.">
          <FaceDown title="3 questions, face down" count={3}>
            They turn over together.
          </FaceDown>
        </State>
      </div>

      <h2>Kinds you may add, and kinds that wait</h2>
      <div className="kit-line">
        <KindChip kind="question" label="Question" state="selected" />
        <KindChip kind="fact" label="Fact" state="open" />
        <KindChip kind="fact" label="Fact, hover" state="open" className="kit-hover" />
        <KindChip kind="fact" label="Fact, focus" state="open" className="kit-focus" />
        <KindChip
          kind="view"
          label="View"
          state="locked"
          opensAt="14:18"
          reason="Views open in phase 3, about 14:18."
        />
        <KindChip
          kind="idea"
          label="Idea"
          state="locked"
          opensAt="14:38"
          gate
          className="kit-told"
          reason={
            <>
              Ideas open in phase 5, about <Clock>14:38</Clock>. What would you have to know first?
            </>
          }
        />
      </div>
    </>
  )
}
