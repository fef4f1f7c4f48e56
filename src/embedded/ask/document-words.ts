import { among, type Noun, noun } from './noun.ts'
import { localised as say, words } from './pattern.ts'

const paper = (kind: string, [en, ru, zh]: readonly [string, string, string], label: Noun['label']): Noun =>
  noun(
    kind,
    'documents',
    words(`(?:${en})(?: on (?:file|record))?`, `(?:${ru})[а-я]*(?: в деле| в досье)?`, zh),
    label,
    among('kind', kind),
  )

/** Papers of a client's file, by what they are. */
export const documentNouns: readonly Noun[] = [
  paper('passport', ['passports?', 'паспорт', '护照'], say('passports', '护照', 'паспорта')),
  paper(
    'identity_card',
    ['identity cards?|id cards?', 'удостоверени[а-я]* личност|id-карт', '身份证'],
    say('identity cards', '身份证', 'удостоверения личности'),
  ),
  noun(
    'identity_paper',
    'documents',
    words(
      'id (?:documents?|papers?)|identity (?:documents?|papers?)|(?<=(?:expired|expiring|valid|\u0001) )ids?|(?<=(?:whose|with|their|an?|the) )ids?(?= (?:\u0001|expir|runs?|ends?|laps|is|are|will))',
      'документ[а-я]*,? удостоверяющ[а-я]* личност|документ[а-я]* личност',
      '身份证件|证件(?!扫描)',
    ),
    say('identity papers', '身份证件', 'документы личности'),
    among('kind', 'passport', 'identity_card', 'residence_permit'),
  ),
  paper(
    'residence_permit',
    ['residence permits?', 'вид[а-я]* на жительств', '居留(?:许可|证)'],
    say('residence permits', '居留许可', 'виды на жительство'),
  ),
  paper(
    'power_of_attorney',
    ['powers? of attorney', 'доверенност', '授权书|委托书'],
    say('powers of attorney', '授权书', 'доверенности'),
  ),
  paper(
    'proof_of_address',
    ['proofs? of address', 'подтверждени[а-я]* адрес', '地址证明'],
    say('proofs of address', '地址证明', 'подтверждения адреса'),
  ),
  paper(
    'source_of_funds',
    [
      '(?:proofs? of )?source of funds',
      'подтверждени[а-я]* источник[а-я]* средств|источник[а-я]* средств',
      '资金来源(?:证明)?',
    ],
    say('proofs of the source of funds', '资金来源证明', 'подтверждения источника средств'),
  ),
  paper(
    'annual_accounts',
    ['annual accounts?', 'годов[а-я]* отчетност', '年度(?:财务)?报表|年报'],
    say('annual accounts', '年度报表', 'годовая отчётность'),
  ),
  paper(
    'property_valuation',
    ['property valuations?', 'оценк[а-я]* недвижимост', '房产评估(?:报告)?'],
    say('property valuations', '房产评估', 'оценки недвижимости'),
  ),
  paper(
    'business_licence',
    ['business licen[cs]es?', 'лицензи', '营业执照'],
    say('business licences', '营业执照', 'лицензии'),
  ),
  paper(
    'beneficial_owner_form',
    ['beneficial owner forms?', 'анкет[а-я]* бенефициар|форм[а-я]* бенефициар', '受益(?:所有)?人(?:表|声明)'],
    say('beneficial owner forms', '受益人表', 'анкеты бенефициара'),
  ),
]
