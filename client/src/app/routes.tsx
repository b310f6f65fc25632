import { lazy, Suspense, useEffect } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { useTexts } from '../language/use-texts.ts'
import { ToastRegion } from '../ui/toast.tsx'
import { appTexts } from './app-texts.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'

const LandingPage = lazy(async () => ({
  default: (await import('../landing/landing-page.tsx')).LandingPage,
}))
const PersonalLinkPage = lazy(async () => ({
  default: (await import('../join/personal-link-page.tsx')).PersonalLinkPage,
}))
const CirclePage = lazy(async () => ({
  default: (await import('../circle/circle-page.tsx')).CirclePage,
}))
const OwnMethodsPage = lazy(async () => ({
  default: (await import('../method-editor/own-methods-page.tsx')).OwnMethodsPage,
}))
const OwnMethodPage = lazy(async () => ({
  default: (await import('../method-editor/own-method-page.tsx')).OwnMethodPage,
}))
const MeetingPage = lazy(async () => ({
  default: (await import('../meeting/meeting-page.tsx')).MeetingPage,
}))
const StagePage = lazy(async () => ({
  default: (await import('../stage/stage-page.tsx')).StagePage,
}))
const WalkPage = lazy(async () => ({ default: (await import('../walk/walk-page.tsx')).WalkPage }))
const RecordPage = lazy(async () => ({
  default: (await import('../record/record-page.tsx')).RecordPage,
}))
const MethodsPage = lazy(async () => ({
  default: (await import('../method-guide/methods-page.tsx')).MethodsPage,
}))
const MethodPage = lazy(async () => ({
  default: (await import('../method-guide/method-page.tsx')).MethodPage,
}))
const RehearsePage = lazy(async () => ({
  default: (await import('../rehearsal/rehearse-page.tsx')).RehearsePage,
}))
const KitPage = lazy(async () => ({ default: (await import('../kit/kit-page.tsx')).KitPage }))

/** Every address of the client. A page is fetched when it is first opened. */
export function Routes() {
  const texts = useTexts(appTexts)
  const [location] = useLocation()
  return (
    <ToastRegion closeLabel={texts.close}>
      {/* A page that broke is left behind by going to another. */}
      <ErrorBoundary
        key={location}
        again={/^\/m\/[^/]+\/stage$/u.test(location) ? 'by-itself' : 'on-press'}
      >
        <Suspense fallback={<p className="sr">{texts.opening}</p>}>
          <Switch>
            <Route path="/" component={LandingPage} />
            <Route path="/j/:code?" component={AnotherPage} />
            <Route path="/me/:secret" component={PersonalLinkPage} />
            <Route path="/c/:circle" component={CirclePage} />
            <Route path="/c/:circle/methods" component={OwnMethodsPage} />
            <Route path="/c/:circle/methods/:method" component={OwnMethodPage} />
            <Route path="/m/:meeting" component={MeetingPage} />
            <Route path="/m/:meeting/stage" component={StagePage} />
            <Route path="/m/:meeting/walk" component={WalkPage} />
            <Route path="/m/:meeting/record" component={RecordPage} />
            <Route path="/methods" component={MethodsPage} />
            <Route path="/methods/:method" component={MethodPage} />
            <Route path="/rehearse" component={RehearsePage} />
            <Route path="/kit" component={KitPage} />
            <Route component={NotFoundScreen} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </ToastRegion>
  )
}

/** The way in is a page of its own, which is there before all this is: `join.html`. */
function AnotherPage() {
  useEffect(() => location.reload(), [])
  return null
}
