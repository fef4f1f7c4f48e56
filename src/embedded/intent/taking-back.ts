const opens =
  /^(?:(?:please|pls|no|oops|sorry|ok|can you|could you|actually|wait|hm+|нет|ой|пожалуйста|стоп|так|请|麻烦|帮我|不对?|哎呀?|啊)[\s,，.!]*)*(?:undo|revert|roll|take|took|cancel|scrap|reverse|get rid|delete|remove|bin|drop|kill|put|go|step|back|that|it|this|never|wrong|отмен|откат|откач|отмот|отыграй|верни|убери|удали|не то|ошиб|промахн|зря|последн|это|撤|取消|回退|退回|还原|恢复|改回|不要|[记弄搞写点]?错|[把将][^，,。]{0,14}?(?:撤|取消|还原|恢复|改回)|(?:刚|上|那|这)[^，,。说讲要想被求周月]{0,8}?(?:撤|取消|作废|不算|收回|退掉|错|改回|还原|恢复))/u
const closes =
  /[,.!，。！—-]\s*(?:(?:please|so|just|пожалуйста|请|帮我)\s*)*(?:undo|revert|take|scrap|отмен|откат|отмот|верни|убери|撤|取消|恢复|还原)\p{L}*(?: (?:it|that|this|back|это|назад|обратно))*[吧了\s.!。！]*$/u

/** Whether an order to take back what was done here opens or closes a message: what a client wants taken back is told. */
export const ordersUndo = (folded: string): boolean => opens.test(folded) || closes.test(folded)
