import { validateView } from './limits.ts'
import { type Call, type Method, needed, refuse, SlackFault, said, textOf, userOf } from './method.ts'
import { type Json, type SlackView, viewObject, type World } from './world.ts'

/** Most windows on top of each other. */
const mostStacked = 3

/** Makes a view of its content, open in front of a user. */
export function makeView(
  world: World,
  content: Json,
  owner: Readonly<{ user: string; team: string; previous?: SlackView | undefined }>,
): SlackView {
  const id = world.id('V')
  return {
    id,
    hash: world.id('hash.'),
    user: owner.user,
    team: owner.team,
    content: contentOf(world, content),
    root: owner.previous?.root ?? id,
    ...(owner.previous === undefined ? {} : { previous: owner.previous.id }),
    open: true,
  }
}

export const contentOf = (world: World, content: Json): SlackView['content'] => ({
  ...content,
  blocks: world.named(Array.isArray(content.blocks) ? (content.blocks as Json[]) : []),
})

/** Replaces what a view shows. */
export function replaceView(world: World, view: SlackView, content: Json): void {
  view.content = contentOf(world, content)
  view.hash = world.id('hash.')
}

/** The windows that stand open in the stack of one. */
export const stackOf = (world: World, view: SlackView): SlackView[] =>
  world.views.filter((each) => each.open && each.root === view.root)

function checked(call: Call, type: 'modal' | 'home'): Json {
  const { view } = call.args
  refuse(validateView(view))
  const content = view as Json
  if (content.type !== type)
    throw new SlackFault('invalid_arguments', said([`[ERROR] the view must be a ${type}`]))
  return content
}

function takeTrigger({ world, args, team }: Call) {
  const name = textOf(args, 'trigger_id') ?? textOf(args, 'interactivity_pointer')
  if (name === undefined)
    throw new SlackFault('invalid_arguments', said(['[ERROR] missing required field: trigger_id']))
  const trigger = world.triggers.get(name)
  if (trigger === undefined || trigger.team !== team) throw new SlackFault('invalid_trigger_id')
  if (trigger.until < world.now()) throw new SlackFault('expired_trigger_id')
  if (trigger.used) throw new SlackFault('exchanged_trigger_id')
  return trigger
}

export const viewMethods: Readonly<Record<string, Method>> = {
  'views.open'(call) {
    const trigger = takeTrigger(call)
    const content = checked(call, 'modal')
    trigger.used = true
    for (const view of call.world.views) if (view.user === trigger.user) view.open = false
    const view = makeView(call.world, content, trigger)
    call.world.views.push(view)
    return { view: viewObject(view) }
  },

  'views.push'(call) {
    const trigger = takeTrigger(call)
    const content = checked(call, 'modal')
    const previous = call.world.views.find(({ id, open }) => open && id === trigger.view)
    if (previous === undefined) throw new SlackFault('invalid_trigger_id')
    if (stackOf(call.world, previous).length >= mostStacked) throw new SlackFault('push_limit_reached')
    trigger.used = true
    const view = makeView(call.world, content, { ...trigger, previous })
    call.world.views.push(view)
    return { view: viewObject(view) }
  },

  'views.update'(call) {
    const { world, args, team } = call
    const [id, external] = [textOf(args, 'view_id'), textOf(args, 'external_id')]
    if ((id === undefined) === (external === undefined))
      throw new SlackFault('invalid_arguments', said(['[ERROR] give view_id or external_id']))
    const view = world.views.find(
      (each) =>
        each.open &&
        each.team === team &&
        (id === undefined ? each.content.external_id === external : each.id === id),
    )
    if (view === undefined) throw new SlackFault('not_found')
    const hash = textOf(args, 'hash')
    if (hash !== undefined && hash !== view.hash) throw new SlackFault('hash_conflict')
    replaceView(world, view, checked(call, 'modal'))
    return { view: viewObject(view) }
  },

  'views.publish'(call) {
    const { world, args, team } = call
    const user = userOf(call, needed(args, 'user_id'))
    const content = checked(call, 'home')
    const known = world.homes.get(user.id)
    const hash = textOf(args, 'hash')
    if (hash !== undefined && known !== undefined && hash !== known.hash)
      throw new SlackFault('hash_conflict')
    if (known === undefined) world.homes.set(user.id, makeView(world, content, { user: user.id, team }))
    else replaceView(world, known, content)
    return { view: viewObject(world.homes.get(user.id) as SlackView) }
  },
}
