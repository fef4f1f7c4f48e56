import { buildPage } from '#src/page-build.ts'

/** Once before all tests: those of the page then only read it. */
export const setup = async (): Promise<void> => {
  await buildPage()
}
