import type { z } from 'zod'
import type { Actor } from '#domain/actor.ts'
import type { WorkCalendar } from '#domain/calendar/work-calendar.ts'
import type { ClientId, Id, NewId, ProposalId, ThreadId, UserId } from '#domain/ids.ts'
import type { Language, Localised } from '#domain/language.ts'
import type { Origin } from '#domain/origin.ts'
import type { Card, Proposal, WriteRisk } from '#domain/proposal.ts'
import type { Holidays } from '#domain/sending/quiet-times.ts'
import type { Verdict } from '#domain/suitability/verdict.ts'
import type { Clock, LocalDate } from '#domain/time.ts'
import type {
  AdviceEntry,
  Assessment,
  Book,
  BookWriter,
  ClientSummary,
  Committed,
  DraftRow,
  NewDraft,
  OutgoingRow,
  ProductFilter,
  ProductRow,
  PromiseRecord,
  Proposed,
  ServiceRequest,
  TaskRow,
  User,
} from '#store/port.ts'

export const areas = [
  'clients',
  'day',
  'records',
  'drafts',
  'products',
  'portfolio',
  'risk',
  'service',
  'growth',
  'results',
] as const
export type Area = (typeof areas)[number]

/** An utterance and the arguments it means: feeds help, prompts, the embedded assistant and the evals. */
export type Example<Input> = Readonly<{ language: Language; say: string; input: Input }>

/** What a tool gets: a book that holds only what the actor may see, and the time. */
export type ToolContext = Readonly<{
  actor: Actor
  /** The actor's own record, for signatures. */
  me: User
  book: Book
  clock: Clock
  today: LocalDate
  newId: NewId
  /** Language of this turn. */
  language: Language
  thread: ThreadId
  turn: Id<'turn'>
  /** The client meant by what was said; throws client_not_found or client_ambiguous with candidates. */
  client(reference: string): Promise<ClientSummary>
  /** The open task meant by an id or its words; throws task_not_found or task_ambiguous with candidates. */
  task(reference: string): Promise<TaskRow>
  /** The open promise meant; throws promise_not_found or promise_ambiguous with candidates. */
  promise(reference: string): Promise<PromiseRecord>
  /** The open request or complaint meant; throws request_not_found or request_ambiguous with candidates. */
  request(reference: string): Promise<ServiceRequest>
  /** Active people of the bank, for hand-offs, teams and cover. */
  colleagues(): Promise<readonly User[]>
  /** The work calendar of a person, the actor where absent. */
  workCalendar(of?: UserId): Promise<WorkCalendar>
  /** Holidays of a client's country, with what the bank changed. */
  holidays(country: string | undefined): Promise<Holidays>
  saveDraft(draft: Omit<NewDraft, 'threadId' | 'turnId'>): Promise<DraftRow>
  advice: AdviceDesk
  /** Takes back the newest committed write of this thread, or withdraws a newer card that still waits. */
  undo(): Promise<Undone>
}>

/**
 * Products, verdicts and the file of advice, in the name of the actor, in this thread, on this day. Calls
 * that judge throw advice_unavailable where no such service is wired in.
 */
export type AdviceDesk = Readonly<{
  products(filter: ProductFilter): Promise<Readonly<{ items: readonly ProductRow[]; more: number }>>
  /** The one product meant; throws product_not_found, or product_ambiguous with candidates. */
  product(reference: string): Promise<ProductRow>
  /** Judges these products, or the whole shelf, and keeps the verdicts for this thread. */
  assess(client: ClientId, products: readonly string[] | undefined, proposed: Proposed): Promise<Assessment>
  /** Verdicts that hold now, by product id; absent where this thread never assessed the product. */
  standing(client: ClientId, products: readonly string[]): Promise<ReadonlyMap<string, Verdict>>
  /** Every name of every product of the shelf, by id; none where there is no shelf. */
  names(): Promise<ReadonlyMap<string, readonly string[]>>
  /** The client's mails on their way and those that left, newest first. */
  outgoing(client: ClientId): Promise<readonly OutgoingRow[]>
  file(
    client: ClientId,
    filter: Readonly<{ on?: LocalDate; product?: string }>,
  ): Promise<readonly AdviceEntry[]>
}>

export type Undone = Readonly<{
  proposal: ProposalId
  tool: string
  title: Localised
  status: 'undone' | 'withdrawn'
}>

type Common<Input extends z.ZodObject> = Readonly<{
  /** The file's name in snake_case. */
  name: string
  area: Area
  /** What a person reads while it runs. */
  title: Localised
  /** What the model reads: when to use it, and what it answers. */
  description: string
  input: Input
  examples: readonly Example<z.input<Input>>[]
}>

export type ReadTool<
  Input extends z.ZodObject = z.ZodObject,
  Output extends z.ZodType = z.ZodType,
> = Common<Input> &
  Readonly<{
    risk: 'read' | 'draft'
    output: Output
    run(input: z.output<Input>, context: ToolContext): Promise<z.input<Output>>
  }>

/** A person's own command that runs at once; `undo` is the only one. */
export type CommandTool<
  Input extends z.ZodObject = z.ZodObject,
  Output extends z.ZodType = z.ZodType,
> = Common<Input> &
  Readonly<{
    risk: 'low_write'
    immediate: true
    output: Output
    run(input: z.output<Input>, context: ToolContext): Promise<z.input<Output>>
  }>

/** A validated wish to write: the exact arguments (references resolved to ids), the card, the revisions it stands on. */
export type Prepared<Input> = Readonly<{
  input: Input
  client?: Pick<ClientSummary, 'id' | 'name'>
  bound: Readonly<Record<string, number>>
  card: Card
  /** Where texts come from that the card holds without having been read in this turn. */
  origins?: readonly Origin[]
  /** Raises the tool's own risk: `sensitive` where this very wish needs a second person. */
  risk?: Extract<WriteRisk, 'sensitive'>
}>

export type CommitContext = Readonly<{
  actor: Actor
  writer: BookWriter
  clock: Clock
  today: LocalDate
  newId: NewId
  proposal: ProposalId
  /** The conversation it was proposed in, and by whom. */
  thread: ThreadId
  proposer: UserId
  /** The proposer's own record, for signatures. Throws proposer_left. */
  me(): Promise<User>
  /** The work calendar of a person, the proposer where absent. */
  workCalendar(of?: UserId): Promise<WorkCalendar>
  /** Holidays of a client's country, with what the bank changed. */
  holidays(country: string | undefined): Promise<Holidays>
  /** True when a text from outside was read in the turn that proposed this. */
  outside: boolean
}>

export type WriteTool<Input extends z.ZodObject = z.ZodObject> = Common<Input> &
  Readonly<{
    risk: WriteRisk
    /** Validates and resolves without writing anything. */
    prepare(input: z.output<Input>, context: ToolContext): Promise<Prepared<z.input<Input>>>
    /** Gates that must still hold when the card is approved; runs before the transaction, with the approver's eyes. */
    recheck?(
      input: z.output<Input>,
      context: ToolContext,
      proposal: Pick<Proposal, 'risk' | 'actorId' | 'card'>,
    ): Promise<void>
    /** Writes inside the executor's transaction; gets the proposal's stored input. */
    commit(input: z.output<Input>, context: CommitContext): Promise<Committed>
    /** Takes a committed write back, inside a transaction. */
    undo(undo: Readonly<Record<string, unknown>>, context: CommitContext): Promise<void>
  }>

export type Tool = ReadTool | CommandTool | WriteTool

export const isWriteTool = (tool: Tool): tool is WriteTool => 'commit' in tool

/** An argument that a tool does not have is refused: left out, the answer would be to another question. */
const strictly = <Any extends Tool>(tool: Any): Any => ({ ...tool, input: tool.input.strict() })

/** Types a reading or drafting tool and hands it back in the erased form that the registry holds. */
export const defineTool = <Input extends z.ZodObject, Output extends z.ZodType>(
  tool: ReadTool<Input, Output>,
): Tool => strictly(tool as unknown as ReadTool)

/** The same for a tool that proposes a write. */
export const defineWriteTool = <Input extends z.ZodObject>(tool: WriteTool<Input>): Tool =>
  strictly(tool as unknown as WriteTool)

/** The same for a person's own command. */
export const defineCommand = <Input extends z.ZodObject, Output extends z.ZodType>(
  tool: CommandTool<Input, Output>,
): Tool => strictly(tool as unknown as CommandTool)
