import type { FunctionComponent } from 'preact'
import type { Localised } from '#domain/language.ts'
import type { Me } from '#http/views.ts'
import type { IconName } from '#web/parts/icon.tsx'
import { say } from '#web/words/tell.ts'

/** A screen: its tab, who has it, and its code, loaded when it is first opened. */
export type Screen = Readonly<{
  title: Localised
  icon: IconName
  /** In the bar of tabs; the others stand under "more". */
  tab: boolean
  for(person: Me): boolean
  load(): Promise<{ default: FunctionComponent }>
}>

const everyone = (): boolean => true
const withClients = ({ role }: Me): boolean => role !== 'admin'

export const screens: Readonly<Record<string, Screen>> = {
  today: {
    title: say('Today', '今天', 'Сегодня'),
    icon: 'today',
    tab: true,
    for: withClients,
    load: () => import('./today/today.tsx'),
  },
  chat: {
    title: say('Chat', '对话', 'Чат'),
    icon: 'chat',
    tab: true,
    for: everyone,
    load: () => import('./chat/chat.tsx'),
  },
  clients: {
    title: say('Clients', '客户', 'Клиенты'),
    icon: 'clients',
    tab: true,
    for: withClients,
    load: () => import('./clients/clients.tsx'),
  },
  approvals: {
    title: say('Approvals', '审批', 'Решения'),
    icon: 'approvals',
    tab: true,
    for: everyone,
    load: () => import('./approvals/approvals.tsx'),
  },
  more: {
    title: say('More', '更多', 'Ещё'),
    icon: 'more',
    tab: true,
    for: everyone,
    load: () => import('./more/more.tsx'),
  },
  drafts: {
    title: say('Drafts', '草稿', 'Черновики'),
    icon: 'drafts',
    tab: false,
    for: ({ may }) => may.write,
    load: () => import('./drafts/drafts.tsx'),
  },
  captures: {
    title: say('Noted on this device', '本机记录', 'Записано на устройстве'),
    icon: 'mic',
    tab: false,
    for: ({ may }) => may.write,
    load: () => import('./captures/captures.tsx'),
  },
  team: {
    title: say('Team', '团队', 'Команда'),
    icon: 'team',
    tab: false,
    for: ({ may }) => may.team,
    load: () => import('./team/team.tsx'),
  },
  audit: {
    title: say('Audit trail', '审计记录', 'Журнал аудита'),
    icon: 'audit',
    tab: false,
    for: ({ may }) => may.audit,
    load: () => import('./audit/audit.tsx'),
  },
  settings: {
    title: say('Settings', '设置', 'Настройки'),
    icon: 'settings',
    tab: false,
    for: everyone,
    load: () => import('./settings/settings.tsx'),
  },
}
