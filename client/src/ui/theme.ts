/** `system` follows the device. */
const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'kring.theme'
const PAPER = { light: '#f2f5f3', dark: '#0d1514' } as const

function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value)
}

/** What the reader chose on this device. A browser that keeps nothing follows the system. */
function chosenTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return isTheme(kept) ? kept : 'system'
  } catch {
    return 'system'
  }
}

let current: Theme = 'system'
const listeners = new Set<() => void>()

function showTheme(theme: Theme): void {
  current = theme
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const system = meta.media.includes('dark') ? 'dark' : 'light'
    meta.content = PAPER[theme === 'system' ? system : theme]
  }
  for (const listener of listeners) listener()
}

export function currentTheme(): Theme {
  return current
}

export function subscribeTheme(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function startTheme(): void {
  showTheme(chosenTheme())
}

export function chooseTheme(theme: Theme): void {
  showTheme(theme)
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // The choice then holds until the page is left.
  }
}

/** The one after it, round and round: as the device has it, light, dark. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
}
