import { buildPage } from '#src/page-build.ts'
import { shareTemplates } from './template.ts'

/** Once before all tests: those of the page then only read it, and the others share the databases they begin with. */
export const setup = async (): Promise<() => Promise<void>> => {
  await buildPage()
  return shareTemplates()
}
