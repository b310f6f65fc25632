import type { FileFault } from '@kring/shared/method/method-file'
import { METHOD_FILE_ENDING, readMethodFile } from '@kring/shared/method/method-file'
import { DEFAULT_METHOD_ID, METHODS, methodById } from '@kring/shared/method/methods'
import { copyOf, type OwnMethod } from '@kring/shared/method/own-method'
import { SKELETON } from '@kring/shared/method/skeleton'
import { CopyPlus, FileInput, ListOrdered } from 'lucide-react'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import './begin-method.css'
import { fileFaultTexts } from './file-fault-texts.ts'
import { createMethod } from './method-calls.ts'
import { methodsTexts } from './methods-texts.ts'
import { inOurWay } from './our-way.ts'
import { toldApart } from './told-apart.ts'

type State =
  | { readonly type: 'open' }
  | { readonly type: 'busy' }
  | { readonly type: 'failed'; readonly words: string }
  | { readonly type: 'faulty'; readonly file: string; readonly faults: readonly FileFault[] }

export interface BeginMethodProps {
  readonly circle: string
  /** Names of the methods that the circle has. */
  readonly taken: Parameters<typeof toldApart>[1]
}

/** The three ways to a method of one's own: a copy, the ten steps, a file. */
export function BeginMethod({ circle, taken }: BeginMethodProps) {
  const texts = useTexts(methodsTexts)
  const reading = useLanguage()
  const [, go] = useLocation()
  const [source, setSource] = useState(DEFAULT_METHOD_ID)
  const [state, setState] = useState<State>({ type: 'open' })
  const input = useRef<HTMLInputElement>(null)
  const busy = state.type === 'busy'

  async function begin(method: OwnMethod) {
    setState({ type: 'busy' })
    const answer = await createMethod(circle, toldApart(method, taken))
    if (answer.ok) return go(`/c/${circle}/methods/${answer.value.method}`)
    const { code, most } = answer.problem
    const words = code === 'methods-full' ? texts.full(Number(most)) : texts.failed
    setState({ type: 'failed', words })
  }

  function copy() {
    const method = methodById(source)
    if (method) void begin(inOurWay(copyOf(method, reading)))
  }

  async function openFile(file: File) {
    const read = readMethodFile(await file.text())
    if (read.type === 'method') await begin(read.method)
    else setState({ type: 'faulty', file: file.name, faults: read.faults })
  }

  return (
    <section className="begin-method" aria-labelledby="begin-title">
      <h2 id="begin-title">{texts.begin}</h2>
      <div className="begin-way">
        <CopyPlus size={22} strokeWidth={1.5} aria-hidden />
        <h3>{texts.copyOf}</h3>
        <p>{texts.copyIs}</p>
        <select
          aria-label={texts.method}
          value={source}
          onChange={({ currentTarget }) => setSource(currentTarget.value)}
        >
          {METHODS.map((method) => (
            <option key={method.id} value={method.id}>
              {method.name[reading]}
            </option>
          ))}
        </select>
        <Button busy={busy} onClick={copy}>
          {texts.copy}
        </Button>
      </div>
      <div className="begin-way">
        <ListOrdered size={22} strokeWidth={1.5} aria-hidden />
        <h3>{texts.skeleton}</h3>
        <p>{texts.skeletonIs}</p>
        <Button busy={busy} onClick={() => void begin({ ...SKELETON, writtenIn: reading })}>
          {texts.startSkeleton}
        </Button>
      </div>
      <div className="begin-way">
        <FileInput size={22} strokeWidth={1.5} aria-hidden />
        <h3>{texts.file}</h3>
        <p>{texts.fileIs}</p>
        <input
          ref={input}
          type="file"
          hidden
          accept={`${METHOD_FILE_ENDING},application/json`}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            currentTarget.value = ''
            if (file) void openFile(file)
          }}
        />
        <Button busy={busy} onClick={() => input.current?.click()}>
          {texts.openFile}
        </Button>
      </div>
      <div role="alert">
        {state.type === 'failed' && <p className="begin-failed">{state.words}</p>}
        {state.type === 'faulty' && <FileFaults file={state.file} faults={state.faults} />}
      </div>
    </section>
  )
}

interface FileFaultsProps {
  file: string
  faults: readonly FileFault[]
}

/** Why a file was not opened: each fault with its place, and what to do about it. */
function FileFaults({ file, faults }: FileFaultsProps) {
  const texts = useTexts(methodsTexts)
  const words = useTexts(fileFaultTexts)
  // Each fault is said by the words of its own code.
  const say = (fault: FileFault) => (words[fault.code] as (fault: FileFault) => string)(fault)
  return (
    <div className="file-faults">
      <p>
        <b>{texts.fileFailed(file)}</b>
      </p>
      <ul>
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>
            {'at' in fault && (
              <span className="file-place">
                {fault.at.step && `${words.step(fault.at.step)}: `}
                <code>{fault.at.path}</code>
              </span>
            )}
            <span>{say(fault)}</span>
          </li>
        ))}
      </ul>
      <p>{texts.fileKept}</p>
    </div>
  )
}
