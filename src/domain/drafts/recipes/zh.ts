import { type LanguagePack, long, say, warm } from '../recipe.ts'
import { serviceRecipes } from './service.ts'

const reach = long(
  '如有任何问题，欢迎直接回复本邮件，或致电与我联系。{?phone}',
  '如有任何问题，欢迎直接回复本邮件，我很乐意为您解答。',
)

/** Chinese: 您 throughout, 贵公司 for firms; letters open with a greeting and end with a wish. */
export const chinese: LanguagePack = {
  phrases: {
    contact: {
      meeting: { contact: '拨冗会面', contact_since: '会面', contact_title: '会面' },
      call: { contact: '抽空通话', contact_since: '通话', contact_title: '通话' },
      video: { contact: '抽空视频交流', contact_since: '视频交流', contact_title: '视频交流' },
      written: { contact: '来信沟通', contact_since: '书信往来', contact_title: '书信往来' },
      talk: { contact: '抽空交流', contact_since: '交流', contact_title: '交流' },
    },
    appointment: {
      meeting: { meet: '见面详谈', meeting: '会面', meeting_title: '会面' },
      call: { meet: '通个电话', meeting: '通话', meeting_title: '通话' },
      video: { meet: '视频交流', meeting: '视频交流', meeting_title: '视频交流' },
      written: { meet: '交流', meeting: '交流', meeting_title: '交流' },
      talk: { meet: '交流', meeting: '交流', meeting_title: '交流' },
    },
    maturing: {
      deposit: { plain: '存款', named: '存款“{product}”', holding_title: '存款' },
      loan: { plain: '贷款', named: '贷款“{product}”', holding_title: '贷款' },
      bond: { plain: '债券', named: '债券“{product}”', holding_title: '债券' },
      note: { plain: '结构性产品', named: '结构性产品“{product}”', holding_title: '结构性产品' },
      insurance: { plain: '保单', named: '保单“{product}”', holding_title: '保单' },
      other: { plain: '一笔业务', named: '“{product}”', holding_title: '业务' },
    },
    thanks: {
      documents: '发来所需的文件',
      referral: '向身边的朋友介绍我们',
      feedback: '提出的宝贵意见',
      trust: '一直以来对我们的信任',
    },
    expired_paper: '：留存件已于{day}过期',
    expiring_paper: '：留存件有效期至{day}',
    bullet: (position) => `${position}. `,
    comma: '、',
    and: '和',
    semicolon: '；',
  },
  recipes: {
    ...serviceRecipes.zh,
    after_meeting: {
      subject: ['{contact_day}{contact_title}后续', '感谢您抽空交流'],
      email: [
        [
          say('感谢您{contact_day}{contact}。', '感谢您抽空与我交流。'),
          warm('与您交谈，我十分愉快，也获益良多。'),
        ],
        [
          say(
            '我们谈到的要点如下：\n{points}',
            '我们谈到的各项内容，我都会认真跟进，并逐一梳理尚待明确的问题。',
          ),
          long('如有遗漏，或我的理解与您的想法有出入，请您随时指正，我会及时更正。'),
        ],
        [
          say(
            '下一步，我计划{step_when}{do}。',
            '下一步，我计划{do}。',
            '我们的下一步：{step}，争取{step_by}完成。',
            '我们的下一步：{step}。',
            '我会尽量{step_by}给您答复。',
            '后续一有进展，我会及时告知您。',
          ),
          reach,
        ],
      ],
      message: [
        say('感谢您{contact_day}{contact}。', '感谢您抽空与我交流。'),
        say('我们谈到：{points_line}。', '谈到的各项内容，我会认真跟进。'),
        say(
          '下一步，我计划{step_when}{do}。',
          '下一步，我计划{do}。',
          '我们的下一步：{step}，争取{step_by}完成。',
          '我会尽量{step_by}给您答复。',
          '后续一有进展，我会及时告知您。',
        ),
        warm('与您交谈十分愉快。'),
      ],
    },
    contact_overdue: {
      subject: ['近况问候'],
      email: [
        [
          say(
            '{?firm}自{contact_day}{contact_since}以来，已有一段时间未与您联系，不知贵公司近来经营是否顺利？',
            '{?firm}有一段时间未与您联系了，不知贵公司近来经营是否顺利？',
            '自{contact_day}{contact_since}以来，已有一段时间未与您联系，不知您近来可好？',
            '有一段时间未与您联系了，不知您近来可好？',
          ),
          warm('时常想起与您的交谈，愿您一切顺遂。'),
        ],
        [
          say('上次我们谈到：\n{points}'),
          say(
            '{?points}很想听听您这边后来有哪些变化。',
            '这段时间里，您的计划和情况或许有所变化，我希望能及时了解，以便更好地为您服务。',
          ),
        ],
        [
          say('近日能否占用您二十分钟左右，通个电话？'),
          say('请您告知方便的日期和时间，届时我给您致电。'),
          long('若您更愿意当面谈，我也很乐意安排。'),
        ],
        [reach],
      ],
      message: [
        say(
          '自{contact_day}{contact_since}以来，有一段时间未与您联系了，不知您近来可好？',
          '有一段时间未与您联系了，不知您近来可好？',
        ),
        say('近日是否方便通个电话？请您告知合适的时间，届时我给您致电。'),
        warm('很期待听到您的近况。'),
      ],
    },
    maturity_ahead: {
      subject: ['{holding_title}到期提醒：{mature_day}', '{holding_title}到期提醒', '到期提醒'],
      email: [
        [
          say(
            '{your}{holding}（金额{amount}）将于{mature_on}到期，特此提前告知。',
            '{your}{holding}将于{mature_on}到期，特此提前告知。',
            '{your}{holding}（金额{amount}）即将到期，特此提前告知。',
            '{your}{holding}即将到期，特此提前告知。',
            '{your}一笔业务将于{mature_on}到期，特此提前告知。',
            '{your}一笔业务即将到期，特此提前告知。',
          ),
          warm('希望给您留出充裕的时间从容考虑。'),
        ],
        [
          say(
            '{?loan}我想提前了解您希望如何安排，也好为您解答流程和时间方面的疑问。',
            '您今天无需作任何决定。我想先了解您之后的打算：这笔资金是否需要动用，大约在什么时候。',
          ),
        ],
        [
          say('到期之前，能否与您通话一刻钟左右？'),
          say('我会事先整理好现行条款和各项费用，方便您从容了解。'),
          say('请您告知方便的时间。'),
        ],
        [reach],
      ],
      message: [
        say(
          '{your}{holding}（金额{amount}）将于{mature_on}到期。',
          '{your}{holding}将于{mature_on}到期。',
          '{your}{holding}即将到期。',
          '{your}一笔业务将于{mature_on}到期。',
          '{your}一笔业务即将到期。',
        ),
        say('{?loan}我想提前了解您希望如何安排。', '我想提前了解您之后的打算。'),
        say('到期之前能否与您通个电话？请您告知方便的时间。'),
        warm('一切以您方便为准。'),
      ],
    },
    missing_papers: {
      subject: ['资料更新事宜'],
      email: [
        [
          say('为使{your}资料保持最新，我们会定期作例行更新。'),
          say(
            '目前还需要您补充以下文件：\n{papers}',
            '目前有几份文件需要补充或更新，具体是哪几份，我可以随时向您说明。',
          ),
        ],
        [
          say('请您通过平时使用的安全渠道发来清晰的副本，或在下次见面时带上原件。'),
          long('这是例行资料更新，不会占用您太多时间。'),
        ],
        [say('如某份文件暂时不在手边，请告诉我，我们一起想办法。'), warm('整理文件颇费心力，感谢您的配合。')],
        [reach],
      ],
      message: [
        say(
          '为使{your}资料保持最新，还需要您补充：{papers_line}。',
          '为使{your}资料保持最新，有几份文件需要更新，具体是哪几份，我可以向您说明。',
        ),
        say('请您通过平时使用的安全渠道发来副本；如暂时不在手边，请告诉我。'),
        warm('感谢您的配合。'),
      ],
    },
    holding_reply: {
      subject: ['关于您{received_day}提出的事项', '关于您提出的事项'],
      email: [
        [
          say(
            '您{received_day}就“{subject}”提出的事项，我已收悉，谢谢您告知。',
            '您{received_day}提出的事项，我已收悉，谢谢您告知。',
            '您就“{subject}”提出的事项，我已收悉，谢谢您告知。',
            '您提出的事项，我已收悉，谢谢您告知。',
          ),
          say('此事由我亲自跟进。'),
          say('{?complaint}我理解此事对您的重要，会认真对待。'),
        ],
        [
          say('为了给您一个完整、准确的答复，我正与相关同事核实具体情况。'),
          say(
            '我们力争{step_by}给您答复。',
            '{?urgent}我们力争在两小时内给您答复。',
            '我们力争在24小时内给您答复。',
          ),
          long('如届时还需要更多时间，我会向您说明进展。'),
        ],
        [say('目前您无需另作准备；如有补充的情况，直接回复本邮件即可。'), warm('感谢您的耐心与体谅。')],
      ],
      message: [
        say('您{received_day}提出的事项，我已收悉，谢谢您告知。', '您提出的事项，我已收悉，谢谢您告知。'),
        say('我正与相关同事核实具体情况。'),
        say(
          '我们力争{step_by}给您答复。',
          '{?urgent}我们力争在两小时内给您答复。',
          '我们力争在24小时内给您答复。',
        ),
        warm('感谢您的耐心。'),
      ],
    },
    apology: {
      subject: ['关于您{received_day}反映的问题', '诚挚致歉'],
      email: [
        [
          say(
            '关于您{received_day}反映的“{subject}”一事，给您添了麻烦，谨向您诚挚致歉。',
            '关于您{received_day}反映的问题，给您添了麻烦，谨向您诚挚致歉。',
            '关于“{subject}”一事，给您添了麻烦，谨向您诚挚致歉。',
            '给您添了麻烦，谨向您诚挚致歉。',
          ),
          say('您理应得到更周到的服务，这次我们未能做到，我深感抱歉。'),
        ],
        [
          say('目前的处理情况：{resolution}。'),
          say('此事由我亲自跟进，直至妥善解决。'),
          say('我们力争{step_by}给您最终答复。', '我们力争及时向您说明每一步的进展。'),
        ],
        [
          long('如您愿意当面或在电话里谈，请告知方便的时间，我来与您联系。'),
          say('感谢您坦诚相告，也感谢您的耐心与体谅。'),
          warm('您的意见会帮助我们把工作做得更细致。'),
        ],
      ],
      message: [
        say(
          '关于您{received_day}反映的问题，给您添了麻烦，谨向您诚挚致歉。',
          '给您添了麻烦，谨向您诚挚致歉。',
        ),
        say('目前的处理情况：{resolution}。', '此事由我亲自跟进，直至妥善解决。'),
        say('我们力争{step_by}给您最终答复。', '我们力争及时向您说明每一步的进展。'),
        warm('感谢您的耐心与体谅。'),
      ],
    },
    appointment: {
      subject: ['{slot_day}{meeting_title}安排', '约个时间与您交流'],
      email: [
        [
          say(
            '{?agreed}与您确认{meeting}安排：{slot_on}{slot_time}，地点：{place}。',
            '{?agreed}与您确认{meeting}安排：{slot_on}{slot_time}。',
            '{?agreed}与您确认{meeting}安排：{slot_on}，地点：{place}。',
            '{?agreed}与您确认{meeting}安排：{slot_on}。',
            '想与您约在{slot_on}{slot_time}{meet}，地点暂定{place}，不知您是否方便？',
            '想与您约在{slot_on}{slot_time}{meet}，不知您是否方便？',
            '想与您约在{slot_on}{meet}，不知您是否方便？几点合适，还请告知。',
            '想与您约个时间{meet}。请您告知两三个方便的日期和时间，其余由我来安排。',
          ),
          warm('期待与您交流。'),
        ],
        [
          say('届时想与您谈谈：\n{points}'),
          say(
            '{?points}如您还有其他想谈的内容，欢迎补充。',
            '如有您想重点了解的内容，请提前告诉我，以便我做好准备，把相关资料和数字整理齐全。',
          ),
        ],
        [
          say(
            '{?slot_on}如时间需要调整，回复一句即可，我们另约。',
            '如您更愿意在电话里谈，或约在别处见面，我也很乐意安排。',
          ),
          long('如有其他人与您一同参加，也请提前告知，以便我妥善安排。'),
        ],
        [reach],
      ],
      message: [
        say(
          '{?agreed}与您确认{meeting}安排：{slot_on}{slot_time}。',
          '{?agreed}与您确认{meeting}安排：{slot_on}。',
          '想与您约在{slot_on}{slot_time}{meet}，不知您是否方便？',
          '想与您约在{slot_on}{meet}，不知您是否方便？几点合适，还请告知。',
          '想与您约个时间{meet}，不知您哪几天、什么时间方便？',
        ),
        say('地点：{place}。'),
        say('届时想与您谈谈：{points_line}。', '如有您想重点了解的内容，请提前告诉我。'),
        warm('期待与您交流。'),
      ],
    },
    thanks: {
      subject: ['谨致谢意'],
      email: [
        [
          say(
            '{for_contact}衷心感谢您{contact_day}{contact}。',
            '{for_contact}衷心感谢您抽空与我交流。',
            '衷心感谢您{reason}。',
            '衷心感谢您一直以来对我们的信任。',
          ),
          say(
            '{?for_documents}资料齐全，日后办理业务也能为您省去不少周折。',
            '{?for_referral}您的认可对我意义重大。对您介绍的朋友，我会像对待您的事务一样用心并严守私密。',
            '{?for_feedback}您的意见让我们看到哪些做得好，哪些还需改进。',
            '{?for_contact}当面了解您的想法，有助于我更妥帖地为您服务。',
            '这份信任来之不易，也是我们为您做好每一件事的根本。',
          ),
        ],
        [
          say('此信专为致谢，您无需回复。'),
          say('今后如计划有变，或有任何疑问，请随时告诉我，我很乐意抽时间与您细谈。'),
          long('我们哪里可以做得更周到，也请您不吝赐教。'),
        ],
        [warm('能为您服务，我深感荣幸。'), long('您可以随时直接回复本邮件与我联系。')],
      ],
      message: [
        say(
          '{for_contact}衷心感谢您{contact_day}{contact}。',
          '{for_contact}衷心感谢您抽空与我交流。',
          '衷心感谢您{reason}。',
          '衷心感谢您一直以来对我们的信任。',
        ),
        say('今后如计划有变，或有任何疑问，请随时告诉我，我很乐意抽时间与您细谈。'),
        warm('能为您服务，我深感荣幸。'),
      ],
    },
  },
}
