import { Moon, Sun, SunMoon } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { IconButton } from './button.tsx'
import { chooseTheme, currentTheme, nextTheme, subscribeTheme, type Theme } from './theme.ts'

const ICON = { system: SunMoon, light: Sun, dark: Moon }

export interface ThemeSwitchProps {
  /** What holds now, in words: 'Light or dark: as on this device'. */
  labels: { readonly [theme in Theme]: string }
}

/** Light, dark, or as the device has it. Each press takes the next. */
export function ThemeSwitch({ labels }: ThemeSwitchProps) {
  const theme = useSyncExternalStore(subscribeTheme, currentTheme)
  const Icon = ICON[theme]
  return (
    <IconButton label={labels[theme]} onClick={() => chooseTheme(nextTheme(theme))}>
      <Icon size={18} strokeWidth={1.75} aria-hidden />
    </IconButton>
  )
}
