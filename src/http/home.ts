import { html } from 'hono/html'

/** What a browser sees at `/`: that the service runs and how to talk to it; nothing of any client. */
export const homePage = () => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Rapport</title>
</head>
<body>
<h1>Rapport</h1>
<p lang="en">The service is running. To talk with the assistant, type <code>npm run chat</code> in a terminal, or send a message to <code>POST /api/chat</code>.</p>
<p lang="zh">服务正在运行。请在终端输入 <code>npm run chat</code> 与助手对话，或向 <code>POST /api/chat</code> 发送消息。</p>
<p lang="ru">Служба работает. Чтобы поговорить с помощником, наберите в терминале <code>npm run chat</code> или отправьте сообщение на <code>POST /api/chat</code>.</p>
</body>
</html>
`
