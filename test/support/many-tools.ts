import { z } from 'zod'
import { localDateSchema } from '#domain/time.ts'
import { type Area, defineTool, type Tool } from '#tools/define.ts'
import { tools } from '#tools/index.ts'
import { clientArgument, limitArgument } from '#tools/shapes.ts'

/** What a grown registry would hold beside the tools there are: name, and how people ask for it. */
const planned: Readonly<Partial<Record<Area, Readonly<Record<string, string>>>>> = {
  clients: {
    list_related_parties: 'who is related to Anna Keller',
    add_prospect: 'add a prospect Max Muster',
    set_client_team: 'put Otto Berg on the team of Keller',
  },
  day: {
    get_daily_brief: 'give me the daily brief',
    prepare_meeting: 'prepare my meeting with Keller',
    list_contacts_due: 'which contacts are due',
    list_promises: 'what did we promise Keller',
    schedule_meeting: 'schedule a meeting with Keller on Friday',
    record_promise: 'we promised Keller an offer by Friday',
    close_promise: 'the promise to Keller is kept',
  },
  records: { ask_book: 'deposits over 1m by month', record_fact: 'Keller has a boat in Lugano' },
  portfolio: {
    review_portfolio: 'review the portfolio of Keller',
    scan_market_shock: 'what if shares fall by ten percent',
  },
  risk: {
    check_kyc: 'is the KYC of Keller complete',
    get_onboarding: 'how far is the onboarding of Orion',
    analyse_financials: 'analyse the balance sheet of Orion',
    get_credit_file: 'show the credit file of Orion',
    watch_loans: 'which loans are on the watch list',
    check_policy: 'what does the policy say about gifts',
    start_onboarding: 'start the onboarding of Orion',
    update_onboarding: 'the passport for the onboarding came in',
    create_action_plan: 'make an action plan for the covenant breach',
    record_risk_profile: 'record the risk profile of Keller',
    escalate_to_compliance: 'escalate this to compliance',
  },
  service: {
    list_requests: 'open service requests',
    get_complaint: 'how is the complaint of Keller',
    list_feedback: 'what feedback did we get',
    open_request: 'open a request for a new card PIN',
    answer_request: 'answer the request about the PIN',
    hand_off: 'hand the request over to operations',
    open_complaint: 'Keller complains about the fees',
    update_complaint: 'the complaint is settled',
    log_feedback: 'Keller praised the branch',
  },
  growth: {
    segment_book: 'segment my book',
    list_at_risk: 'who may leave us',
    list_need_signals: 'which clients show a need',
    get_pipeline: 'show my pipeline',
    get_loyalty: 'how loyal is Keller',
    list_market_intelligence: 'what do we know of the market',
    update_deal: 'the deal with Orion is at offer stage',
    log_market_intelligence: 'a rival cut its mortgage rates',
    plan_retention: 'plan how to keep Keller',
    move_segment: 'move Keller to the key segment',
  },
  results: { get_kpis: 'my kpi', write_kpi_report: 'write my report of the quarter' },
}

const about =
  'Answers from the record with figures, days and names, newest first, each with where it comes from. Use it when the user asks for it in any words; where something is not on record it says so, and nothing is guessed or judged anew.'

const madeUp = (area: Area, name: string, say: string): Tool =>
  defineTool({
    name,
    area,
    risk: 'read',
    title: { en: name, zh: name, ru: name },
    description: `${name.replaceAll('_', ' ')}: ${about}`,
    input: z.object({
      client: clientArgument.optional(),
      state: z.enum(['open', 'waiting', 'settled', 'refused', 'expired']).optional(),
      kind: z
        .enum(['credit', 'deposit', 'investment', 'payment'])
        .optional()
        .describe('Chosen from the record'),
      from: localDateSchema.optional(),
      to: localDateSchema.optional(),
      amount: z.object({ value: z.number(), currency: z.string().regex(/^[A-Z]{3}$/) }).optional(),
      note: z.string().min(1).max(2000).optional().describe("What the user said, in the user's own words"),
      limit: limitArgument(50, 10),
    }),
    output: z.object({ items: z.array(z.string()) }),
    examples: [{ language: 'en', say, input: {} as never }],
    run: async () => ({ items: [] }),
  })

const there = new Set(tools.map(({ name }) => name))

/** The tools there are and made-up ones of their usual size: about sixty in all areas. */
export const manyTools: readonly Tool[] = [
  ...tools,
  ...Object.entries(planned).flatMap(([area, names]) =>
    Object.entries(names).flatMap(([name, say]) =>
      there.has(name) ? [] : [madeUp(area as Area, name, say)],
    ),
  ),
]
