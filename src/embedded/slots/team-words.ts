/** Words that stand where a name may and are none. */
export const nobody = new Set(
  'остается остаётся остаются останется побудет подежурит дежурит заступает сидит будет декабря января февраля марта апреля мая июня июля августа сентября октября ноября старшего старший занимается занимаются поставь назначь сделай оформи внеси запиши занеси уезжаю уеду улетаю улечу ухожу буду убываю отправляюсь i im me my we who he she they cover please him her our all clients book whole client colleague somebody someone меня мне мою моих моей всю всех нас кто себя свой свою своих клиентов клиентами клиентам клиентах моими моим нашими за хозяйстве книгу отпуск пока моими моего ее его нее него их пусть до по на во со из от за ко не но или и а с это время временно будет команду команде книга портфель клиенты к обслуживание дела помощником ассистентом замещает ведет вести возьмет берет присмотрит заменит заместит подменит прикроет подстрахует'.split(
    ' ',
  ),
)

/** Words of covering that no list of common words holds. */
export const ofCover = new Set(
  'sick ill away off out till until hospital surgery skiing hiking travelling traveling travel abroad maternity paternity parental training trip business meanwhile charge stand stands steps step fills fill minds mind route calls everything everybody wedding honeymoon conference cover covers covering covered deputy deputise deputises stand-in standin backup holiday holidays vacation leave assistant specialist designer lead file team portfolio relationship'.split(
    ' ',
  ),
)
