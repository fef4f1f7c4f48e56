import { z } from 'zod'
import { localDateSchema } from '#domain/time.ts'
import { briefShape, dayBrief } from '../brief.ts'
import { defineTool } from '../define.ts'

export default defineTool({
  name: 'get_daily_brief',
  area: 'day',
  risk: 'read',
  title: { en: 'Preparing your day', zh: '正在准备每日简报', ru: 'Готовлю сводку дня' },
  description:
    'The user’s brief of today or a day to come: five lines on top with the printed reason and the rule that ranked them, then sections: meetings with what to know, answers running out, promises, approvals, loan warnings, maturities, expiries, contacts overdue, birthdays, tasks. For "what is on today", "brief", "how does tomorrow look". Tell reasons as they stand.',
  input: z.object({ on: localDateSchema.optional() }),
  output: briefShape,
  examples: [
    { language: 'en', say: 'brief', input: {} },
    { language: 'en', say: 'my daily brief', input: {} },
    { language: 'en', say: 'show me my brief for today', input: {} },
    { language: 'en', say: 'morning briefing please', input: {} },
    { language: 'en', say: 'how does my day look?', input: {} },
    { language: 'en', say: 'give me the daily brief', input: {} },
    { language: 'zh', say: '每日简报', input: {} },
    { language: 'zh', say: '今天的简报', input: {} },
    { language: 'zh', say: '早上简报', input: {} },
    { language: 'zh', say: '看一下今日简报', input: {} },
    { language: 'zh', say: '给我今天的工作简报', input: {} },
    { language: 'zh', say: '打开今天的简报', input: {} },
    { language: 'ru', say: 'сводка дня', input: {} },
    { language: 'ru', say: 'утренняя сводка', input: {} },
    { language: 'ru', say: 'покажи сводку на сегодня', input: {} },
    { language: 'ru', say: 'моя сводка на день', input: {} },
    { language: 'ru', say: 'дай утренний брифинг', input: {} },
    { language: 'ru', say: 'сводка', input: {} },
  ],
  run: (said, context) => dayBrief(context, said.on),
})
