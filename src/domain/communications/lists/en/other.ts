import type { TriggerList } from '../../types.ts'

export const otherEn: TriggerList = {
  family: 'COMM-OTHER',
  language: 'en',
  entries: [
    {
      id: 'other-en-01',
      kind: 'phrase',
      pattern: [
        'your_neighbour/your_neighbor/your_colleague/your_friend/your_brother/your_sister/your_cousin/your_boss/your_partner/your_brother-in-law/your_business_partner/your_ex-wife/your_ex-husband/your_competitor ..4 has/holds/owns/owes/bought/sold/invested/keeps/earns/took_out/repaid/borrowed/opened ..6 with_us/account/fund/loan/mortgage/deposit/shares/bonds/portfolio/million/balance/#',
        'another_client/one_of_my_clients/one_of_our_clients/a_client_of_mine/a_client_of_ours ..2 mr/mrs/ms/named/called',
      ],
      fires: 'Your neighbour has a mortgage with us.',
      passes: 'Your neighbour kindly gave us your number.',
    },
  ],
}
