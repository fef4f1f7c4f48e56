import type { CountryRules } from './holiday-rules.ts'
import {
  christmas,
  easterMonday,
  goodFriday,
  labourDay,
  mondayToFriday,
  newYear,
  nth,
  pascha,
  stStephen,
  yearly,
} from './rule-words.ts'

const nine = mondayToFriday('09:00', '18:00')

/**
 * Countries whose calendar needs dated data: decrees that move working days, and holidays that follow the moon. A year
 * that is `expected` or not on file is completed by the bank, and the command that lists it says so.
 */
export const world: Readonly<Record<string, CountryRules>> = {
  AE: {
    hours: { ...mondayToFriday('08:00', '17:00'), 5: ['08:00', '12:00'] },
    rules: [newYear, yearly('12-02', 'National Day'), yearly('12-03', 'National Day')],
    dated: {
      2026: {
        expected: true,
        holidays: [
          ['2026-03-20/2026-03-22', 'Eid al-Fitr'],
          ['2026-05-26', 'Arafat Day'],
          ['2026-05-27/2026-05-29', 'Eid al-Adha'],
          ['2026-06-16', 'Islamic New Year'],
          ['2026-08-25', 'Birthday of the Prophet'],
        ],
      },
      2027: {
        expected: true,
        holidays: [
          ['2027-03-09/2027-03-11', 'Eid al-Fitr'],
          ['2027-05-15', 'Arafat Day'],
          ['2027-05-16/2027-05-18', 'Eid al-Adha'],
          ['2027-06-06', 'Islamic New Year'],
          ['2027-08-14', 'Birthday of the Prophet'],
        ],
      },
    },
  },
  BY: {
    hours: nine,
    rules: [
      newYear,
      yearly('01-02', 'New Year holiday'),
      yearly('01-07', 'Orthodox Christmas'),
      yearly('03-08', 'Women’s Day'),
      pascha(9, 'Radunitsa'),
      labourDay,
      yearly('05-09', 'Victory Day'),
      yearly('07-03', 'Independence Day'),
      yearly('11-07', 'October Revolution Day'),
      christmas,
    ],
    dated: { 2026: { expected: true, holidays: [] }, 2027: { expected: true, holidays: [] } },
  },
  CN: {
    hours: nine,
    rules: [
      newYear,
      labourDay,
      yearly('05-02', 'Labour Day', { since: 2025 }),
      yearly('10-01', 'National Day'),
      yearly('10-02', 'National Day'),
      yearly('10-03', 'National Day'),
    ],
    dated: {
      2026: {
        holidays: [
          ['2026-01-02/2026-01-03', 'New Year holiday'],
          ['2026-02-15/2026-02-23', 'Spring Festival'],
          ['2026-04-04/2026-04-06', 'Qingming Festival'],
          ['2026-05-03/2026-05-05', 'Labour Day'],
          ['2026-06-19/2026-06-21', 'Dragon Boat Festival'],
          ['2026-09-25/2026-09-27', 'Mid-Autumn Festival'],
          ['2026-10-04/2026-10-07', 'National Day'],
        ],
        workdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
      },
      2027: {
        expected: true,
        holidays: [
          ['2027-02-05/2027-02-08', 'Spring Festival'],
          ['2027-04-05', 'Qingming Festival'],
          ['2027-06-09', 'Dragon Boat Festival'],
          ['2027-09-15', 'Mid-Autumn Festival'],
        ],
      },
    },
  },
  HK: {
    hours: nine,
    rules: [
      yearly('01-01', 'New Year’s Day', { moves: 'sunday' }),
      goodFriday,
      easterMonday,
      yearly('05-01', 'Labour Day', { moves: 'sunday' }),
      yearly('07-01', 'Establishment Day', { moves: 'sunday' }),
      yearly('10-01', 'National Day', { moves: 'sunday' }),
      christmas,
      stStephen,
    ],
    dated: {
      2026: {
        holidays: [
          ['2026-02-17/2026-02-19', 'Lunar New Year'],
          ['2026-04-07', 'Ching Ming Festival (observed)'],
          ['2026-05-25', 'Birthday of the Buddha (observed)'],
          ['2026-06-19', 'Tuen Ng Festival'],
          ['2026-09-26', 'Day after the Mid-Autumn Festival'],
          ['2026-10-19', 'Chung Yeung Festival (observed)'],
        ],
      },
      2027: {
        holidays: [
          ['2027-02-06/2027-02-09', 'Lunar New Year'],
          ['2027-04-05', 'Ching Ming Festival'],
          ['2027-05-13', 'Birthday of the Buddha'],
          ['2027-06-09', 'Tuen Ng Festival'],
          ['2027-09-16', 'Day after the Mid-Autumn Festival'],
          ['2027-10-08', 'Chung Yeung Festival'],
          ['2027-12-27', 'First weekday after Christmas'],
        ],
      },
    },
  },
  IL: {
    hours: {
      7: ['09:00', '17:00'],
      1: ['09:00', '17:00'],
      2: ['09:00', '17:00'],
      3: ['09:00', '17:00'],
      4: ['09:00', '17:00'],
    },
    rules: [],
    dated: {},
  },
  JP: {
    hours: nine,
    rules: [newYear, yearly('01-02', 'Bank holiday'), yearly('01-03', 'Bank holiday')],
    dated: {},
  },
  KZ: {
    hours: nine,
    rules: [
      yearly('01-01', 'New Year’s Day', { moves: 'weekend' }),
      yearly('01-02', 'New Year holiday', { moves: 'weekend' }),
      yearly('01-07', 'Orthodox Christmas'),
      yearly('03-08', 'Women’s Day', { moves: 'weekend' }),
      yearly('03-21', 'Nauryz', { moves: 'weekend' }),
      yearly('03-22', 'Nauryz', { moves: 'weekend' }),
      yearly('03-23', 'Nauryz', { moves: 'weekend' }),
      yearly('05-01', 'Unity Day', { moves: 'weekend' }),
      yearly('05-07', 'Defender of the Fatherland Day', { moves: 'weekend' }),
      yearly('05-09', 'Victory Day', { moves: 'weekend' }),
      yearly('07-06', 'Capital City Day', { moves: 'weekend' }),
      yearly('08-30', 'Constitution Day', { moves: 'weekend' }),
      yearly('10-25', 'Republic Day', { moves: 'weekend' }),
      yearly('12-16', 'Independence Day', { moves: 'weekend' }),
    ],
    dated: {
      2026: { expected: true, holidays: [['2026-05-27', 'Kurban Ait']] },
      2027: { expected: true, holidays: [['2027-05-16', 'Kurban Ait']] },
    },
  },
  MO: {
    hours: nine,
    rules: [
      newYear,
      goodFriday,
      labourDay,
      yearly('10-01', 'National Day'),
      yearly('12-20', 'Establishment Day'),
      christmas,
    ],
    dated: {},
  },
  RU: {
    hours: nine,
    rules: [
      newYear,
      ...['02', '03', '04', '05', '06', '08'].map((day) => yearly(`01-${day}`, 'New Year holidays')),
      yearly('01-07', 'Orthodox Christmas'),
      yearly('02-23', 'Defender of the Fatherland Day', { moves: 'weekend' }),
      yearly('03-08', 'Women’s Day', { moves: 'weekend' }),
      yearly('05-01', 'Spring and Labour Day', { moves: 'weekend' }),
      yearly('05-09', 'Victory Day', { moves: 'weekend' }),
      yearly('06-12', 'Russia Day', { moves: 'weekend' }),
      yearly('11-04', 'Unity Day', { moves: 'weekend' }),
    ],
    dated: {
      2026: {
        holidays: [
          ['2026-01-09', 'Moved day of rest'],
          ['2026-12-31', 'Moved day of rest'],
        ],
      },
      2027: { expected: true, holidays: [] },
    },
  },
  SG: {
    hours: nine,
    rules: [
      yearly('01-01', 'New Year’s Day', { moves: 'sunday' }),
      goodFriday,
      yearly('05-01', 'Labour Day', { moves: 'sunday' }),
      yearly('08-09', 'National Day', { moves: 'sunday' }),
      yearly('12-25', 'Christmas Day', { moves: 'sunday' }),
    ],
    dated: {
      2026: {
        holidays: [
          ['2026-02-17/2026-02-18', 'Chinese New Year'],
          ['2026-03-21', 'Hari Raya Puasa'],
          ['2026-05-27', 'Hari Raya Haji'],
          ['2026-06-01', 'Vesak Day (observed)'],
          ['2026-11-09', 'Deepavali (observed)'],
        ],
      },
      2027: {
        expected: true,
        holidays: [
          ['2027-02-06/2027-02-08', 'Chinese New Year'],
          ['2027-03-10', 'Hari Raya Puasa'],
          ['2027-05-17', 'Hari Raya Haji (observed)'],
          ['2027-05-20', 'Vesak Day'],
          ['2027-10-28', 'Deepavali'],
        ],
      },
    },
  },
  TR: {
    hours: nine,
    rules: [
      newYear,
      yearly('04-23', 'Sovereignty Day'),
      labourDay,
      yearly('05-19', 'Youth Day'),
      yearly('07-15', 'Democracy Day'),
      yearly('08-30', 'Victory Day'),
      yearly('10-29', 'Republic Day'),
    ],
    dated: {},
  },
  TW: {
    hours: nine,
    rules: [newYear, yearly('02-28', 'Peace Memorial Day'), labourDay, yearly('10-10', 'National Day')],
    dated: {},
  },
  UA: {
    hours: nine,
    rules: [newYear, yearly('03-08', 'Women’s Day'), labourDay, christmas],
    dated: {},
  },
  // As the Federal Reserve keeps them: a Saturday's holiday is not made up for.
  US: {
    hours: mondayToFriday('09:00', '17:00'),
    rules: [
      yearly('01-01', 'New Year’s Day', { moves: 'sunday' }),
      nth(3, 1, 1, 'Martin Luther King Day'),
      nth(3, 1, 2, 'Presidents’ Day'),
      nth(-1, 1, 5, 'Memorial Day'),
      yearly('06-19', 'Juneteenth', { moves: 'sunday', since: 2021 }),
      yearly('07-04', 'Independence Day', { moves: 'sunday' }),
      nth(1, 1, 9, 'Labor Day'),
      nth(2, 1, 10, 'Columbus Day'),
      yearly('11-11', 'Veterans Day', { moves: 'sunday' }),
      nth(4, 4, 11, 'Thanksgiving Day'),
      yearly('12-25', 'Christmas Day', { moves: 'sunday' }),
    ],
  },
}
