import { type LanguagePack, long, say, warm } from '../recipe.ts'
import { serviceRecipes } from './service.ts'

const reach = long(
  'If anything comes up in the meantime, simply reply to this email or give me a call.{?phone}',
  'If anything comes up in the meantime, simply reply to this email; I am glad to hear from you.',
)

/** English: plain, courteous and concrete; "we aim to" is as far as any statement on time goes. */
export const english: LanguagePack = {
  phrases: {
    contact: {
      meeting: { contact: 'our meeting', contact_since: 'our meeting', contact_title: 'our meeting' },
      call: { contact: 'our call', contact_since: 'our call', contact_title: 'our call' },
      video: { contact: 'our video call', contact_since: 'our video call', contact_title: 'our video call' },
      written: { contact: 'our exchange', contact_since: 'our exchange', contact_title: 'our exchange' },
      talk: {
        contact: 'our conversation',
        contact_since: 'our conversation',
        contact_title: 'our conversation',
      },
    },
    appointment: {
      meeting: { meet: 'to meet', meeting: 'our meeting', meeting_title: 'our meeting' },
      call: { meet: 'for a call', meeting: 'our call', meeting_title: 'our call' },
      video: { meet: 'for a video call', meeting: 'our video call', meeting_title: 'our video call' },
      written: { meet: 'to talk', meeting: 'our conversation', meeting_title: 'our conversation' },
      talk: { meet: 'to talk', meeting: 'our conversation', meeting_title: 'our conversation' },
    },
    maturing: {
      deposit: {
        plain: 'your deposit',
        named: 'your deposit “{product}”',
        holding_title: 'your deposit',
        ends: 'matures',
      },
      loan: {
        plain: 'your loan',
        named: 'your loan “{product}”',
        holding_title: 'your loan',
        ends: 'matures',
      },
      bond: {
        plain: 'your bond',
        named: 'your bond “{product}”',
        holding_title: 'your bond',
        ends: 'matures',
      },
      note: {
        plain: 'your structured product',
        named: 'your structured product “{product}”',
        holding_title: 'your structured product',
        ends: 'matures',
      },
      insurance: {
        plain: 'your policy',
        named: 'your policy “{product}”',
        holding_title: 'your policy',
        ends: 'expires',
      },
      other: {
        plain: 'one of your holdings',
        named: 'your “{product}”',
        holding_title: 'your holding',
        ends: 'matures',
      },
    },
    thanks: {
      documents: 'for sending us the documents',
      referral: 'for introducing us to someone you know',
      feedback: 'for your feedback',
      trust: 'for the trust you place in us',
    },
    expired_paper: ': our copy expired on {day}',
    expiring_paper: ': our copy is valid until {day}',
    bullet: () => '– ',
    comma: ', ',
    and: ' and ',
    semicolon: '; ',
  },
  recipes: {
    ...serviceRecipes.en,
    after_meeting: {
      subject: ['{contact_title} on {contact_day}', 'Following our conversation'],
      email: [
        [
          say(
            'Thank you for {contact} on {contact_day} and for the time you took.',
            'Thank you for the time you took to speak with me.',
          ),
          warm('It was a pleasure to talk with you.'),
        ],
        [
          say(
            'These are the points I took away:\n{points}',
            'I have the matters we discussed in mind and will go through the open questions with care.',
          ),
          long(
            'If I have left something out or understood it differently from you, please tell me and I will put it right.',
          ),
        ],
        [
          say(
            'On our side, I aim to {do} {step_when}.',
            'On our side, I aim to {do}.',
            'Our next step: {step}, {step_by}.',
            'Our next step: {step}.',
            'I aim to come back to you {step_by}.',
            'I will write to you as soon as there is something to report on our side.',
          ),
          reach,
        ],
      ],
      message: [
        say('Thank you for {contact} on {contact_day}.', 'Thank you for the time you took to speak with me.'),
        say('What I took away: {points_line}.', 'I will go through the open questions with care.'),
        say(
          'I aim to {do} {step_when}.',
          'As a next step, I aim to {do}.',
          'Our next step: {step}, {step_by}.',
          'I aim to come back to you {step_by}.',
          'I will write to you as soon as there is something to report.',
        ),
        warm('It was a pleasure to talk with you.'),
      ],
    },
    contact_overdue: {
      subject: ['A short conversation'],
      email: [
        [
          say(
            '{?firm}Some time has passed since {contact} on {contact_day}, and I would like to hear how business is going.',
            '{?firm}It has been a while since we last spoke, and I would like to hear how business is going.',
            'Some time has passed since {contact} on {contact_day}, and I would like to hear how you are.',
            'It has been a while since we last spoke, and I would like to hear how you are.',
          ),
          warm('I hope this finds you well.'),
        ],
        [
          say('When we last spoke, these were the subjects:\n{points}'),
          say(
            '{?points}I would be glad to hear what has changed since then.',
            'Plans and circumstances change, and I would like to be sure that we still have yours right.',
          ),
        ],
        [
          say('Would a call of about twenty minutes be convenient in the coming days?'),
          say('Please name a day and a time, and I will ring you.'),
          long('If you would rather meet in person, I will gladly arrange that instead.'),
        ],
        [reach],
      ],
      message: [
        say(
          'Some time has passed since {contact} on {contact_day}, and I would like to hear how you are.',
          'It has been a while since we last spoke, and I would like to hear how you are.',
        ),
        say('Would a short call be convenient in the coming days? Please name a time, and I will ring you.'),
        warm('I look forward to hearing your news.'),
      ],
    },
    maturity_ahead: {
      subject: [
        '{holding_title} {ends} on {mature_day}',
        '{holding_title}: the end of the term',
        'An upcoming maturity',
      ],
      email: [
        [
          say(
            'I am writing because {holding} for {amount} {ends} {mature_on}.',
            'I am writing because {holding} {ends} {mature_on}.',
            'I am writing because {holding} for {amount} is approaching the end of its term.',
            'I am writing because {holding} is approaching the end of its term.',
            'I am writing because one of your contracts with us ends {mature_on}.',
            'I am writing because one of your contracts with us is approaching the end of its term.',
          ),
          warm('I wanted you to hear this from me in good time.'),
        ],
        [
          say(
            '{?loan}I would like to understand how you wish to arrange things, and to answer your questions about the procedure and the dates.',
            'There is nothing you need to decide today. I would first like to understand what you have in mind for the time afterwards: whether you will need the money, and when.',
          ),
        ],
        [
          say('Could we talk for a quarter of an hour before then?'),
          say(
            'I will have the current terms and all costs to hand, so that you can go through them at your own pace.',
          ),
          say('Please let me know when a call is convenient.'),
        ],
        [reach],
      ],
      message: [
        say(
          '{holding} for {amount} {ends} {mature_on}.',
          '{holding} {ends} {mature_on}.',
          '{holding} is approaching the end of its term.',
          'One of your contracts with us ends {mature_on}.',
          'One of your contracts with us is approaching the end of its term.',
        ),
        say(
          '{?loan}I would like to hear how you wish to arrange things.',
          'I would like to hear what you have in mind for the time afterwards.',
        ),
        say('Could we talk before then? Please name a time that is convenient.'),
        warm('I will gladly take the time.'),
      ],
    },
    missing_papers: {
      subject: ['Papers for our records'],
      email: [
        [
          say(
            '{?firm}From time to time we bring our records about your company up to date.',
            'From time to time we bring our records about you up to date.',
          ),
          say(
            'At present we still need the following from you:\n{papers}',
            'At present a few papers need to be added or renewed, and I will gladly tell you which.',
          ),
        ],
        [
          say(
            'Please send us clear copies in the secure way you usually use with us, or bring the originals when we next meet.',
          ),
          long('This is a routine update and should take only a few minutes of your time.'),
        ],
        [
          say('If one of the papers is not at hand, tell me and we will find a way.'),
          warm('Thank you for your help; I know that paperwork takes time.'),
        ],
        [reach],
      ],
      message: [
        say(
          'To keep our records up to date, we still need the following from you: {papers_line}.',
          'To keep our records up to date, we need a few papers from you, and I will gladly tell you which.',
        ),
        say('Please send us copies in the secure way you usually use with us.'),
        say('If something is not at hand, please tell me.'),
        warm('Thank you for your help.'),
      ],
    },
    holding_reply: {
      subject: ['Your message of {received_day}', 'Your message'],
      email: [
        [
          say(
            'Thank you for your message of {received_day} about “{subject}”.',
            'Thank you for your message of {received_day}.',
            'Thank you for your message about “{subject}”.',
            'Thank you for your message.',
          ),
          say('It is with me, and I am looking after it personally.'),
          say('{?complaint}I understand that this matters to you, and I take it seriously.'),
        ],
        [
          say(
            'To give you a full and correct answer, I am going through the details with the colleagues concerned.',
          ),
          say(
            'We aim to come back to you {step_by}.',
            '{?urgent}We aim to come back to you within two hours.',
            'We aim to come back to you within 24 hours.',
          ),
          long('Should the answer take longer than that, I will tell you where things stand.'),
        ],
        [
          say(
            'There is nothing you need to do for now. Anything you would like to add, please send in reply to this email.',
          ),
          warm('Thank you for your patience.'),
        ],
      ],
      message: [
        say('Thank you for your message of {received_day}.', 'Thank you for your message.'),
        say('It is with me, and I am going through the details with the colleagues concerned.'),
        say(
          'We aim to come back to you {step_by}.',
          '{?urgent}We aim to come back to you within two hours.',
          'We aim to come back to you within 24 hours.',
        ),
        warm('Thank you for your patience.'),
      ],
    },
    apology: {
      subject: ['Your message of {received_day}', 'My apologies'],
      email: [
        [
          say(
            'I would like to apologise for the trouble you told us about on {received_day}: “{subject}”.',
            'I would like to apologise for the trouble you told us about on {received_day}.',
            'I would like to apologise for the trouble you had with “{subject}”.',
            'I would like to apologise for the trouble we have caused you.',
          ),
          say('You are right to expect better of us, and I am sorry that we fell short.'),
        ],
        [
          say('What has been done so far: {resolution}.'),
          say('I am following the matter personally until it is settled.'),
          say('We aim to give you a final answer {step_by}.', 'We aim to keep you informed at every step.'),
        ],
        [
          long('If you would rather talk it through, please name a time and I will ring you.'),
          say('Thank you for telling us openly, and for your patience.'),
          warm('Your candour helps us to do better.'),
        ],
      ],
      message: [
        say(
          'I would like to apologise for the trouble you told us about on {received_day}.',
          'I would like to apologise for the trouble we have caused you.',
        ),
        say(
          'What has been done so far: {resolution}.',
          'I am following the matter personally until it is settled.',
        ),
        say('We aim to give you a final answer {step_by}.', 'We aim to keep you informed at every step.'),
        warm('Thank you for your patience.'),
      ],
    },
    appointment: {
      subject: ['{meeting_title} on {slot_day}', 'Finding a time to talk'],
      email: [
        [
          say(
            '{?agreed}I am writing to confirm {meeting} {slot_on} at {slot_time}. Place: {place}.',
            '{?agreed}I am writing to confirm {meeting} {slot_on} at {slot_time}.',
            '{?agreed}I am writing to confirm {meeting} {slot_on}. Place: {place}.',
            '{?agreed}I am writing to confirm {meeting} {slot_on}.',
            'Would it be convenient {meet} {slot_on} at {slot_time}? Place: {place}.',
            'Would it be convenient {meet} {slot_on} at {slot_time}?',
            'Would it be convenient {meet} {slot_on}? Please tell me which time of day you prefer.',
            'I would be glad to find a time {meet}. Please send me two or three days and times that are convenient for you, and I will arrange the rest.',
          ),
          warm('I look forward to seeing you.'),
        ],
        [
          say('This is what I have in mind for our conversation:\n{points}'),
          say(
            '{?points}Anything you would like to add is welcome.',
            'If there is something in particular you would like to discuss, please let me know beforehand, so that I can prepare and have the figures to hand.',
          ),
        ],
        [
          say(
            '{?slot_on}Should the time not be convenient after all, a short reply is enough and we will find another.',
            'If you would rather talk by telephone or meet somewhere else, I will gladly arrange that.',
          ),
          long('If somebody is to join us on your side, please tell me so that I can plan for it.'),
        ],
      ],
      message: [
        say(
          '{?agreed}This is to confirm {meeting} {slot_on} at {slot_time}.',
          '{?agreed}This is to confirm {meeting} {slot_on}.',
          'Would it be convenient {meet} {slot_on} at {slot_time}?',
          'Would it be convenient {meet} {slot_on}? Please tell me which time you prefer.',
          'I would be glad to find a time {meet}. Which days and times are convenient for you?',
        ),
        say('Place: {place}.'),
        say(
          'On my list: {points_line}.',
          'If you would like to discuss something in particular, please tell me beforehand.',
        ),
        warm('I look forward to it.'),
      ],
    },
    thanks: {
      subject: ['Thank you'],
      email: [
        [
          say(
            '{for_contact}Thank you very much for {contact} on {contact_day} and for the time you took.',
            '{for_contact}Thank you very much for the time you took to speak with me.',
            'Thank you very much {reason}.',
            'Thank you very much for the trust you place in us.',
          ),
          say(
            '{?for_documents}Having them saves you and us questions later on.',
            '{?for_referral}That you speak well of us means a great deal to me, and I will treat the introduction and your own affairs with the same discretion.',
            '{?for_feedback}It shows us what works and what we have to do better.',
            '{?for_contact}Knowing your plans at first hand helps me to look after you properly.',
            'I do not take it for granted, and it is the basis of everything we do for you.',
          ),
        ],
        [
          say('No reply is needed.'),
          say(
            'Should your plans change, or should a question come up, please tell me; I will gladly take the time.',
          ),
          long('I would also be glad to hear at any time what we could do differently for you.'),
        ],
        [
          warm('It is a pleasure to work with you.'),
          long('You can reach me at any time by replying to this email.'),
        ],
      ],
      message: [
        say(
          '{for_contact}Thank you very much for {contact} on {contact_day} and for the time you took.',
          '{for_contact}Thank you very much for the time you took to speak with me.',
          'Thank you very much {reason}.',
          'Thank you very much for the trust you place in us.',
        ),
        say('Should a question come up, please tell me; I will gladly take the time.'),
        warm('It is a pleasure to work with you.'),
      ],
    },
  },
}
