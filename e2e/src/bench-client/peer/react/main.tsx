import { useState } from 'react'
import { createRoot } from 'react-dom/client'

function Page() {
  const [name, setName] = useState('')
  return (
    <form>
      <label htmlFor="name">Your name</label>
      <input id="name" value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <button type="submit">Join</button>
    </form>
  )
}

const root = document.querySelector('#root')
if (root) createRoot(root).render(<Page />)
