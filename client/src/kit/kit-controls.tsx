import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { CodeBox } from '../ui/code-box.tsx'
import { EmptyPlace } from '../ui/empty-place.tsx'
import { GrowthRings } from '../ui/growth-rings.tsx'
import { Mark } from '../ui/mark.tsx'
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { Switch } from '../ui/switch.tsx'
import { TextField } from '../ui/text-field.tsx'

/** What is pressed, written in and switched, and what stands where nothing is yet. */
export function KitControls() {
  const [code, setCode] = useState('TFK493')
  const [name, setName] = useState('Saskia')
  const [reminds, setReminds] = useState(true)
  return (
    <>
      <h2>Buttons</h2>
      <div className="kit-buttons">
        <span />
        <span>Rest</span>
        <span>Hover</span>
        <span>Focus</span>
        <span>Off</span>
        <span>Quiet</span>
        <span>Main</span>
        <Button look="solid">Start a meeting</Button>
        <Button look="solid" className="is-hover">
          Start a meeting
        </Button>
        <Button look="solid" className="is-focus">
          Start a meeting
        </Button>
        <Button disabled>Start a meeting</Button>
        <Button look="quiet">Not now</Button>
        <span>Second</span>
        <Button>Calendar</Button>
        <Button className="is-hover">Calendar</Button>
        <Button className="is-focus">Calendar</Button>
        <Button disabled>Calendar</Button>
        <Button look="quiet" className="is-focus">
          Not now
        </Button>
      </div>
      <div className="kit-buttons dusk">
        <span>Desk, the next step</span>
        <Button look="now">Next: Ideas</Button>
        <Button look="now" className="is-hover">
          Next: Ideas
        </Button>
        <Button look="now" className="is-focus">
          Next: Ideas
        </Button>
        <Button disabled>Next: Ideas</Button>
        <span>All have had a turn</span>
        <span>Desk, tools</span>
        <Button hotkey="+">2 min</Button>
        <Button className="is-hover">2 min</Button>
        <Button className="is-focus">2 min</Button>
        <Button disabled>2 min</Button>
        <span>Only you see this</span>
      </div>

      <h2>To write in, and to switch</h2>
      <div className="kit-three">
        <TextField label="Your name" value={name} onChange={setName} size="large" />
        <div>
          <span className="kit-small">Code</span>
          <CodeBox aria-label="Code" value={code} onChange={setCode} />
        </div>
        <TextField
          label="By when"
          value=""
          onChange={() => {}}
          error="A day helps: when will you have done it?"
        />
        <Switch label="Take it along to 11 December" checked={reminds} onChange={setReminds} />
        <Switch label="Keep face down" checked={false} onChange={() => {}} />
        <QrCode value="https://kring.example/j/TFK493" label="Join with code TFK 493" size={120} />
      </div>

      <h2>Nothing here yet</h2>
      <div className="kit-three">
        <EmptyPlace art={<OutcomeMark outcome="not-yet" size={48} />} title="No agreements yet">
          The first one is made at the end of a case.
        </EmptyPlace>
        <EmptyPlace
          art={<GrowthRings drawn={0} planned={8} size={64} />}
          title="Eight rings to come"
        >
          Plan the first meeting with your circle.
        </EmptyPlace>
        <EmptyPlace
          art={<Mark kind="question" size={44} state="hollow" />}
          title="Nobody has asked yet"
        >
          Silence is fine. Three minutes to write.
        </EmptyPlace>
      </div>
      <div className="kit-line kit-growth">
        <GrowthRings drawn={1} planned={7} seed={3} label="One meeting held, seven to come" />
        <GrowthRings drawn={5} planned={3} seed={7} label="Five meetings held, three to come" />
        <GrowthRings drawn={8} seed={12} label="Eight meetings held" />
      </div>
    </>
  )
}
