import { healthCareCase } from './health-care-case.ts'
import { municipalityCase } from './municipality-case.ts'
import type { RehearsalCase } from './rehearsal-case.ts'
import { schoolCase } from './school-case.ts'

/** Every case to rehearse with, in the order they are offered. */
export const REHEARSAL_CASES: readonly [RehearsalCase, ...RehearsalCase[]] = [
  healthCareCase,
  municipalityCase,
  schoolCase,
]
