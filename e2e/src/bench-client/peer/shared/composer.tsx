import { useState } from 'react'

export function Composer({ onAdd }: { onAdd: (words: string) => void }) {
  const [words, setWords] = useState('')
  return (
    <form
      style={{ position: 'fixed', left: 16, bottom: 16, zIndex: 10 }}
      onSubmit={(event) => {
        event.preventDefault()
        onAdd(words)
        setWords('')
      }}
    >
      <textarea
        aria-label="Add a note"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <button type="submit">Add</button>
    </form>
  )
}
