const noted = 'started-anew'
const restMillis = 60_000

/**
 * Reads a part of the page's code. A browser does not ask again for code that it once did not get, and of a build that
 * was replaced the code is gone: in both cases the page starts anew, once in a while. Throws where that does not help.
 */
export async function readCode<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    if (!(await serviceAnswers()) || !mayStartAnew()) throw error
    location.reload()
    return new Promise(() => undefined)
  }
}

/** Without signal a page that starts anew might not open at all. */
async function serviceAnswers(): Promise<boolean> {
  try {
    return (await fetch('/', { method: 'HEAD', cache: 'no-store' })).ok
  } catch {
    return false
  }
}

function mayStartAnew(): boolean {
  try {
    if (Date.now() - Number(sessionStorage.getItem(noted)) < restMillis) return false
    sessionStorage.setItem(noted, String(Date.now()))
    return true
  } catch {
    return false
  }
}
