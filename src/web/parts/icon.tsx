/** Outlines on a 24 by 24 grid, drawn with the colour of the text. */
const paths = {
  today: 'M5 5h14v15H5zM5 10h14M9 3v4M15 3v4',
  chat: 'M4 5h16v11H9l-5 4z',
  clients:
    'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 21c0-4 3-7 7-7s7 3 7 7M16 4a4 4 0 0 1 0 7M18 14c2.500 1 4 3.500 4 7',
  approvals: 'M4 12l5 5L20 6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  drafts: 'M4 6h16v12H4zM4 7l8 6 8-6',
  team: 'M4 20V10M10 20V4M16 20v-8M22 20H2',
  audit: 'M7 3h10v18H7zM10 8h4M10 12h4M10 16h4',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M14 4v6M6 14v6',
  back: 'M15 5l-7 7 7 7',
  send: 'M4 12h14M12 6l6 6-6 6',
  stop: 'M7 7h10v10H7z',
  mic: 'M12 3a3 3 0 0 1 3 3v6a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM5 11a7 7 0 0 0 14 0M12 18v3',
  phone: 'M6 3h4l2 5-3 2c1 3 2 4 5 5l2-3 5 2v4c0 1-1 2-2 2C11 20 4 13 4 5c0-1 1-2 2-2z',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15.500 15.500L21 21',
  lock: 'M6 11h12v10H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  copy: 'M8 8h12v12H8zM4 16V4h12',
  share: 'M12 15V3M8 7l4-4 4 4M5 12v8h14v-8',
  retry: 'M20 11a8 8 0 1 0-2.500 6M20 5v6h-6',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.500h.01',
  history: 'M12 7v5l4 2M4 12a8 8 0 1 0 3-6.200L4 8',
} as const
export type IconName = keyof typeof paths

/** An outline that says nothing to a screen reader: the word stands beside it, or labels the button. */
export const Icon = ({ name, size = 22 }: Readonly<{ name: IconName; size?: number }>) => (
  <svg
    aria-hidden="true"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d={paths[name]} />
  </svg>
)
