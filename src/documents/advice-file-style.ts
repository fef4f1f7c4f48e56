/** How the page looks on a screen and on paper; it needs nothing but itself. */
export const stylesheet = `
:root{color-scheme:light}
body{font:14px/1.5 system-ui,"Segoe UI","Noto Sans","Noto Sans SC",sans-serif;color:#1b1b1b;background:#fff;max-width:62rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid #bbb}h3{font-size:1rem;margin:1.25rem 0 .25rem}h4{font-size:1rem;margin:0}
small{font-weight:400;color:#555}p{margin:.25rem 0}
table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-bottom:1px solid #ddd;overflow-wrap:anywhere}
code{font:12px/1.4 ui-monospace,"SFMono-Regular",Menlo,Consolas,monospace;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #ddd;padding:.75rem;font:inherit}
article{border-left:3px solid #2b6a4d;padding:.25rem 0 .25rem .75rem;margin:.75rem 0;break-inside:avoid}article.blocked{border-color:#a33}
ul{margin:.25rem 0 .25rem 1.1rem;padding:0}
@media print{body{max-width:none;padding:0;font-size:10.5pt}h2{break-after:avoid}thead{display:table-header-group}tr{break-inside:avoid}details>*{display:block}}
`
