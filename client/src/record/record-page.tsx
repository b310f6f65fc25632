import type { RecordFormat } from '@kring/shared/api/meeting-api'
import type { RecordTurn } from '@kring/shared/record/record'
import { ArrowLeft, Download, Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link, useParams } from 'wouter'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { useTexts } from '../language/use-texts.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { RingScreen } from '../ui/ring-screen.tsx'
import { Switch } from '../ui/switch.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import './record-page.css'
import { recordPageTexts } from './record-page-texts.ts'
import { RecordSheet } from './record-sheet.tsx'
import { recordUrl, useRecord } from './use-record.ts'

const DOWNLOADS: readonly RecordFormat[] = ['pdf', 'md', 'docx']

/** What leaves the house after a meeting: to read, to print, to take along. */
export function RecordPage() {
  const { meeting = '' } = useParams<{ meeting: string }>()
  const texts = useTexts(recordPageTexts)
  const { stand, again, allow } = useRecord(meeting)
  const circle = stand.type === 'open' ? stand.record.circle : ''
  useEffect(() => {
    document.title = circle === '' ? `${texts.title} · Kring` : `${texts.title} · ${circle} · Kring`
  }, [circle, texts])

  if (stand.type === 'opening') {
    return (
      <main className="record-page">
        <p className="sr" role="status">
          {texts.opening}
        </p>
      </main>
    )
  }
  if (stand.type === 'not-found') {
    return (
      <RingScreen look="empty-seat" title={texts.notFoundTitle} lead={texts.notFoundLead}>
        <Link className={buttonClass('solid')} href="/">
          {texts.toStart}
        </Link>
      </RingScreen>
    )
  }
  if (stand.type === 'broken') {
    return (
      <RingScreen look="broken" title={texts.brokenTitle} lead={texts.brokenLead}>
        <Button look="solid" onClick={() => void again()}>
          {texts.again}
        </Button>
      </RingScreen>
    )
  }

  const { record, you } = stand
  const others = record.turns.filter((turn) => turn.caseGiver !== you && turn.level === 'board')
  return (
    <div className="record-page">
      <TopBar title={record.circle} details={[texts.title]}>
        <Link className={`${buttonClass('quiet')} record-back`} href={`/m/${meeting}`}>
          <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
          {texts.toMeeting}
        </Link>
        <LanguageSwitch look="short" />
      </TopBar>
      <div className="record-table">
        <main>
          <RecordSheet record={record} />
        </main>
        <aside className="record-aside">
          <section>
            <h2>{texts.take}</h2>
            <div className="record-take">
              <Button
                look="solid"
                icon={<Printer size={16} strokeWidth={1.75} aria-hidden />}
                onClick={() => window.print()}
              >
                {texts.print}
              </Button>
              {DOWNLOADS.map((format) => (
                <a
                  key={format}
                  className={buttonClass()}
                  href={recordUrl(meeting, format)}
                  download
                >
                  <Download size={16} strokeWidth={1.75} aria-hidden />
                  {texts.formats[format]}
                </a>
              ))}
            </div>
          </section>
          {record.turns
            .filter((turn) => turn.caseGiver === you)
            .map((turn) => (
              <OwnTurn key={turn.id} turn={turn} allow={allow} />
            ))}
          {others.map((turn) => (
            <p key={turn.id} className="record-other">
              {texts.otherAllowed(turn.name)}
            </p>
          ))}
          <section>
            <h2>{texts.inIt}</h2>
            <p>{texts.inItWords}</p>
            <h2>{texts.never}</h2>
            <p>{texts.neverWords}</p>
          </section>
        </aside>
      </div>
    </div>
  )
}

interface OwnTurnProps {
  turn: RecordTurn
  allow: ReturnType<typeof useRecord>['allow']
}

/** The case-giver's say: what of the board the record may show. */
function OwnTurn({ turn, allow }: OwnTurnProps) {
  const texts = useTexts(recordPageTexts)
  const [press, setPress] = useState<'none' | 'asked' | 'failed'>('none')
  const shown = turn.level === 'board'
  async function change(checked: boolean): Promise<void> {
    setPress('asked')
    const stored = await allow(turn.id, checked ? 'board' : 'agreement')
    setPress(stored ? 'none' : 'failed')
  }
  return (
    <section className="record-own">
      <h2>{texts.yours}</h2>
      {turn.title.trim() !== '' && <p className="people">{turn.title}</p>}
      <Switch
        label={texts.allow}
        checked={shown}
        disabled={press === 'asked'}
        onChange={(checked) => void change(checked)}
      />
      <p role="status">
        {press === 'failed' ? texts.allowFailed : shown ? texts.allowed : texts.notAllowed}
      </p>
      <p>{texts.allowNote}</p>
    </section>
  )
}
