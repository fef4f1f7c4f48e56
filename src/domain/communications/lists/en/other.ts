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
    {
      id: 'other-en-02',
      kind: 'co-occurrence',
      pattern: [
        '{relation} ..12 {holds} ..5 {holding}',
        '{relation} & {holds} ..5 {holding}',
        '{relation} ..3 {holdingof} ..4 with_us/is/lost/gained/stands/dropped/grew/higher/lower/у_нас/больше/меньше/просел*/вырос*/составл*/比您/今年/还剩/有/亏/赚/在我们',
        "your_neighbour's/your_neighbor's/your_colleague's/your_cousin's/your_brother's/your_sister's/your_brother-in-law's/your_boss's/your_friend's/your_uncle's/your_aunt's/your_partner's/your_dentist's/your_doctor's/your_competitor's/your_ex-husband's/your_ex-wife's/your_landlord's ..2 {holdingof}",
        'i_look_after/i_also_look_after/i_also_advise/we_also_advise ..8 {relation}',
        'headmaster/teacher/doctor/dentist/baker/butcher/owner/coach/priest/mayor ..3 your/opposite_you/next_to_you ..6 {holds} ..4 {holding}',
        'family/couple/lady/man/gentleman/people/neighbour* ..2 upstairs/downstairs/next_door/opposite/across ..6 behind_with/in_arrears/overdrawn/owes/owe/has/have/bought/sold/holds/put/cannot_pay ..5 {holding}',
        '{relation} ..6 behind_with/in_arrears/overdrawn/in_debt/default/banks_with_us/also_banks/a_client_of_ours',
      ],
      fires: 'A colleague of yours put 100,000 into it through me.',
      passes: 'A colleague of yours called about the parking space.',
      within: 'sentence',
    },
    {
      id: 'other-en-03',
      kind: 'phrase',
      pattern: [
        '{relation} ..2 здесь/у_нас/у_меня/в_нашем_банке ..6 {holding}',
        '{relation} ..3 在我行/在我们这/在本行/在我这/在咱们 ..4 有/存/放/开/贷/买/投/套',
        '{relation} ..8 往/到/进 ..4 我们/我行/定期/活期/基金 ..4 转/存/放/投 ..4 {holding}',
      ],
      fires: 'Your colleague has two loans here.',
      passes: 'Your colleague has a meeting here.',
      within: 'sentence',
    },
    {
      id: 'other-en-04',
      kind: 'co-occurrence',
      pattern: [
        '{relation} & his/her/their/его/ее/их/他/她/他们 ..1 account/portfolio/loan/mortgage/deposit/счет*/портфел*/кредит*/ипотек*/账户/组合/贷款/房贷 ..4 overdrawn/lost/down/up/in_arrears/#/minus/в_минусе/透支/亏/逾期',
        'one_of_our_clients/one_of_my_clients/another_client/one_of_our_customers/один_из_наших_клиентов/один_из_моих_клиентов/我们有位客户/我们有个客户/我有个客户/我有位客户 ,,12 mortgage/loan/account/portfolio/deposit/ипотек*/кредит*/вклад*/портфел*/房贷/贷款/存款/组合 ..4 #/of/利率/на',
        '{relation} ..8 a_client_too/client_of_ours_too/тоже_наш_клиент/也是我们的客户/也是我行客户',
        '{relation} ,,8 house/дом/房子 ..4 financed/в_ипотеку/贷',
        'счет ..2 у_него/у_нее/у_них ..2 в_минусе/пуст/заблокирован & {relation}/клиент',
        'head/boss/owner/director/ceo/глава/директор/владелец/老总/老板 ..4 company/firm/компании/фирмы/公司 ..4 you_work_for/где_вы_работаете/you_work_at ,,4 {holds} ..4 {holding}/million',
      ],
      fires: 'Your landlord is a client too and his account is overdrawn.',
      passes: 'Your landlord sent his account number for the rent.',
      within: 'sentence',
    },
    {
      id: 'other-en-05',
      kind: 'phrase',
      pattern: [
        'arranged/opened/granted/set_up/оформил*/открыл*/выдал*/办了/批了/开了 ..3 loan/mortgage/account/portfolio/deposit/кредит*/ипотек*/вклад*/счет/贷款/房贷/账户 ..3 {relation}',
        '{relation} ..3 {holdingof} ..3 #/是/为/shows/stands',
        '{relation} ..2 account/счет* ..3 balance/остаток/余额',
        'счете/счету/счетах ..1 {relation} ..3 остаток/#/пусто',
        '{relation} ..4 {holding} ..3 with_us/у_нас/在我们这/也在我们这/在我行',
      ],
      fires: 'I arranged a loan for your cousin.',
      passes: 'I arranged a meeting for your cousin.',
      within: 'sentence',
    },
    {
      id: 'other-en-06',
      kind: 'phrase',
      pattern: [
        'owner/хозя*/老板/chef ..6 loan/кредит*/贷款/mortgage/ипотек* ..4 overdue/late/просроч*/逾期',
        'owner/хозя* ,,8 просроч*/overdue ..2 loan/кредит*',
      ],
      fires: 'The owner of the restaurant you like has a loan with us that is overdue.',
      passes: 'The owner of the restaurant you like sends regards.',
      within: 'sentence',
    },
    {
      id: 'other-en-07',
      kind: 'phrase',
      pattern: [
        '{relation} ,,4 owe/owes ..1 us',
        '{relation} ,,12 把 ..5 万 ..2 转到我们/存到我们/放到我们/交给我们',
        '{relation} ,,8 перевел*/положил*/принес* ..1 к_нам ..2 {holding}',
      ],
      fires: 'Your neighbours, the Millers, owe us 250,000.',
      passes: 'Your neighbours owe you an apology.',
      within: 'sentence',
    },
    {
      id: 'other-en-08',
      kind: 'phrase',
      pattern: [
        'your ..1 boss/manager/landlord/tenant ..2 earns/makes/owes/owns/has ..4 #/twice/million/account/half/double',
      ],
      fires: 'Your boss earns twice what you do.',
      passes: 'Your boss has a question.',
    },
  ],
}
