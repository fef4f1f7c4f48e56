/** Traditional characters of messages and the simplified ones they become, in pairs; each stands for one. */
const pairs =
  '剛刚來来電电鎖锁機机場场說说話话請请幫帮訴诉議议見见記记錄录給给發发會会應应諾诺條条務务還还沒没嗎吗麼么對对開开關关問问轉转辦办處处銀银帳账賬账戶户單单網网聯联繫系絡络該该誰谁備备準准談谈訪访緊紧風风險险產产運运營营門门題题滿满評评價价團团隊队讓让頂顶換换歲岁個个們们過过時时點点兩两萬万億亿後后週周號号禮礼約约內内幾几傳传寫写讀读買买賣卖錢钱匯汇貸贷債债證证資资質质權权據据類类現现調调變变態态認认識识語语謝谢導导員员經经實实際际選选擇择購购費费檢检測测試试閱阅覽览聽听講讲論论諮咨詢询複复覆复檔档補补繳缴擔担護护負负責责協协線线簡简報报種种舊旧園园國国體体學学長长間间順顺頭头飛飞館馆馬马車车東东書书與与為为樣样覺觉難难離离雙双從从進进連连達达適适遲迟邊边釋释針针鐘钟鍵键陸陆陳陈黃黄龍龙誇夸讚赞稱称櫃柜氣气壞坏損损驗验戲戏錯错餘余額额續续嚴严總总孫孙吳吴曉晓蘭兰鋭锐銳锐澤泽趕赶飯饭聲声許许趙赵楊杨劉刘張张鄭郑羅罗葉叶馮冯謝谢鍾钟'
const table = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[at * 2]!, pairs[at * 2 + 1]!] as const),
)
const traditional = new RegExp(`[${[...table.keys()].join('')}]`, 'gu')

/** A message as it would be typed in simplified characters, at the same length; other letters stay as they are. */
export const simplified = (text: string): string =>
  text.replace(traditional, (character) => table.get(character) ?? character)
