import type { Language } from '../../language.ts'
import type { DraftPurpose } from '../purposes.ts'
import { long, type Recipe, say, warm } from '../recipe.ts'

type ServicePurpose = Extract<DraftPurpose, 'explanation' | 'you_asked_we_did'>

/** Letters that end a complaint, and those that tell what came of what clients asked for. */
export const serviceRecipes: Readonly<Record<Language, Readonly<Record<ServicePurpose, Recipe>>>> = {
  en: {
    explanation: {
      subject: ['What we found: your message of {received_day}', 'What we found'],
      email: [
        [
          say(
            'On {received_day} you told us about “{subject}”.',
            'On {received_day} you told us that something did not go as it should.',
            'You told us about “{subject}”.',
            'You told us that something did not go as it should.',
          ),
          say('Thank you for your patience while we looked into it.'),
        ],
        [
          say(
            '{?cause_bank}The cause lies with us: {cause}. I am sorry for that.',
            '{?cause_third_party}The cause lies with another party that took part: {cause}.',
            '{?cause_client}This is what we found: {cause}. I see how it could be understood differently.',
            'I would like to go through what we found with you in person, step by step, so that no question stays open.',
          ),
          say('What has been done: {resolution}.'),
          say('The amount comes to {remedy}.'),
        ],
        [
          say(
            'I will call you in the coming days to hear whether the matter is settled from your point of view.',
          ),
          long('If anything in this letter is unclear before then, please reply to it or give me a ring.'),
          say('Thank you for telling us openly.'),
          warm('Your candour helps us to do better.'),
        ],
      ],
      message: [
        say(
          'We have looked into what you told us on {received_day}.',
          'We have looked into what you told us.',
        ),
        say(
          '{?cause_bank}The cause lies with us: {cause}. I am sorry for that.',
          '{?cause_third_party}The cause lies with another party that took part: {cause}.',
          '{?cause_client}This is what we found: {cause}.',
          'I would like to go through what we found with you in person.',
        ),
        say('The amount comes to {remedy}.'),
        say('When may I call you about it?'),
        warm('Thank you for your patience.'),
      ],
    },
    you_asked_we_did: {
      subject: ['You asked, and something has changed'],
      email: [
        [
          say(
            'Some time ago you told us what could be better: “{own_words}”.',
            'Some time ago you told us what could be better, and I passed it on to the colleagues who look after it.',
          ),
        ],
        [
          say(
            'Something has come of it: {improvement}.',
            'Something has come of it, and I would like to show you what has changed for you.',
          ),
          say('Remarks like yours, together with those of others, are why it was taken up.'),
        ],
        [
          say('When you next use it, I would be glad to hear whether it now works as you wished.'),
          long('If there is anything else that we could make easier for you, please reply to this email.'),
          say('Thank you for taking the time to tell us.'),
          warm('It is a pleasure to bring you news of this kind.'),
        ],
      ],
      message: [
        say('Some time ago you told us what could be better.'),
        say(
          'Something has come of it: {improvement}.',
          'Something has come of it, and I would like to show you what has changed.',
        ),
        say('Thank you for taking the time to tell us.'),
        warm('I would be glad to hear what you think of it.'),
      ],
    },
  },
  zh: {
    explanation: {
      subject: ['关于您{received_day}反映事项的说明', '关于您反映事项的说明'],
      email: [
        [
          say(
            '您于{received_day}向我们反映了“{subject}”一事。',
            '您于{received_day}向我们反映的事项，我们一直在跟进。',
            '您向我们反映了“{subject}”一事。',
            '您向我们反映的事项，我们一直在跟进。',
          ),
          say('感谢您在我们查证期间的耐心等候。'),
        ],
        [
          say(
            '{?cause_bank}经核查，原因在我方：{cause}。对此我深表歉意。',
            '{?cause_third_party}经核查，原因在于参与办理的另一方：{cause}。',
            '{?cause_client}经核查，情况如下：{cause}。我理解此处容易产生不同的理解。',
            '核查的情况，我希望当面或在电话里逐项向您说明，不留任何疑问。',
          ),
          say('目前的处理情况：{resolution}。'),
          say('涉及金额为{remedy}。'),
        ],
        [
          say('近日我会给您致电，听听从您的角度看此事是否已经妥善了结。'),
          long('在此之前，如信中有任何不清楚之处，欢迎您直接回复本邮件或来电。'),
          say('感谢您坦诚相告，也感谢您的体谅。'),
          warm('您的意见会帮助我们把工作做得更细致。'),
        ],
      ],
      message: [
        say('您{received_day}反映的事项，我们已经核查。', '您反映的事项，我们已经核查。'),
        say(
          '{?cause_bank}原因在我方：{cause}。对此我深表歉意。',
          '{?cause_third_party}原因在于参与办理的另一方：{cause}。',
          '{?cause_client}情况如下：{cause}。',
          '核查的情况，我希望当面向您说明。',
        ),
        say('涉及金额为{remedy}。'),
        say('请问何时方便给您致电？'),
        warm('感谢您的耐心等候。'),
      ],
    },
    you_asked_we_did: {
      subject: ['您的意见有了回音'],
      email: [
        [
          say(
            '前些时候，您向我们提出了改进意见：“{own_words}”。',
            '前些时候，您向我们提出了可以改进之处，我已转达给负责的同事。',
          ),
        ],
        [
          say('现在有了结果：{improvement}。', '现在有了结果，我很乐意向您介绍有哪些变化。'),
          say('正是您和其他客户的意见，促使我们着手改进。'),
        ],
        [
          say('下次您使用时，很想听听是否已经符合您的期望。'),
          long('如还有其他可以让您更方便的地方，欢迎您直接回复本邮件告诉我。'),
          say('感谢您抽出时间告诉我们，也期待继续听到您的看法。'),
          warm('能给您带来这样的消息，我很高兴。'),
        ],
      ],
      message: [
        say('前些时候，您向我们提出了可以改进之处。'),
        say('现在有了结果：{improvement}。', '现在有了结果，我很乐意向您介绍有哪些变化。'),
        say('感谢您抽出时间告诉我们。'),
        warm('很想听听您的看法。'),
      ],
    },
  },
  ru: {
    explanation: {
      subject: ['Что мы выяснили: Ваше обращение от {received_day}', 'Что мы выяснили по Вашему обращению'],
      email: [
        [
          say(
            'Вы обратились к нам {received_day} по вопросу «{subject}».',
            'Вы обратились к нам {received_day}: что-то прошло не так, как следует.',
            'Вы обратились к нам по вопросу «{subject}».',
            'Вы обратились к нам: что-то прошло не так, как следует.',
          ),
          say('Благодарю Вас за терпение, пока мы разбирались.'),
        ],
        [
          say(
            '{?cause_bank}Причина на нашей стороне: {cause}. Мне очень жаль, что так вышло.',
            '{?cause_third_party}Причина на стороне другого участника: {cause}.',
            '{?cause_client}Вот что мы выяснили: {cause}. Понимаю, что это можно было понять иначе.',
            'Хотелось бы лично и шаг за шагом пройти с Вами всё, что мы выяснили, чтобы у Вас не осталось вопросов.',
          ),
          say('Что уже сделано: {resolution}.'),
          say('Сумма составляет {remedy}.'),
        ],
        [
          say('В ближайшие дни я Вам позвоню, чтобы услышать, решён ли вопрос с Вашей точки зрения.'),
          long('Если до этого в письме что-то окажется неясным, напишите мне, пожалуйста, или позвоните.'),
          say('Благодарю Вас за то, что сказали нам об этом прямо.'),
          warm('Ваша откровенность помогает нам работать внимательнее.'),
        ],
      ],
      message: [
        say('Мы разобрались с Вашим обращением от {received_day}.', 'Мы разобрались с Вашим обращением.'),
        say(
          '{?cause_bank}Причина на нашей стороне: {cause}. Мне очень жаль.',
          '{?cause_third_party}Причина на стороне другого участника: {cause}.',
          '{?cause_client}Вот что мы выяснили: {cause}.',
          'Хотелось бы лично рассказать Вам, что мы выяснили.',
        ),
        say('Сумма составляет {remedy}.'),
        say('Когда Вам удобно поговорить об этом по телефону?'),
        warm('Благодарю Вас за терпение.'),
      ],
    },
    you_asked_we_did: {
      subject: ['По Вашему пожеланию: что изменилось'],
      email: [
        [
          say(
            'Некоторое время назад Вы сказали нам, что хотелось бы изменить: «{own_words}».',
            'Некоторое время назад Вы сказали нам, что хотелось бы изменить, и Ваши слова дошли до коллег, которые за это отвечают.',
          ),
        ],
        [
          say(
            'Вот что изменилось: {improvement}.',
            'Теперь кое-что изменилось, и мне хотелось бы показать Вам, что именно.',
          ),
          say('За это взялись благодаря таким замечаниям, как Ваше, и пожеланиям других клиентов.'),
        ],
        [
          say('Когда Вы снова этим воспользуетесь, мне важно услышать, стало ли удобнее.'),
          long(
            'Если что-то ещё можно сделать для Вас проще, напишите мне, пожалуйста, в ответ на это письмо.',
          ),
          say('Благодарю Вас за то, что нашли время нам об этом сказать.'),
          warm('Мне приятно делиться с Вами такими новостями.'),
        ],
      ],
      message: [
        say('Некоторое время назад Вы сказали нам, что хотелось бы изменить.'),
        say(
          'Вот что изменилось: {improvement}.',
          'Теперь кое-что изменилось, и мне хотелось бы показать Вам, что именно.',
        ),
        say('Благодарю Вас за то, что нашли время нам об этом сказать.'),
        warm('Мне важно узнать Ваше мнение.'),
      ],
    },
  },
}
