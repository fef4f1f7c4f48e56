/** An appointment on a day to come, told without a verb: "dinner with the Keller people next Wednesday". */
const toCome =
  /^(?:(?:ok|so|and|also|then|new|another|(?:an? )?(?:early|late|quick|short|working|business|video|phone))[ ,]+)*(?:\p{L}+ )?(?:lunch|dinner|breakfast|brunch|coffee|drinks|meeting|call|zoom|appointment|visit|catch-?up|sit-?down|golf|tea)(?: (?:meeting|date|call))? (?:with|at|and)(?!\p{L})/u
const toldAlready =
  /(?<!\p{L})(?:was|were|went|had|did|said|told|discussed|agreed|talked|spoke|wants?|wanted|asked|asks|thinks?|is|are|mentioned|log|note|record|promised|confirmed|cancel\p{L}*|moved?|push\p{L}*|remind|prepare|prep|brief|before|for (?:my|the|our))(?!\p{L})|[:：](?!\d)/u

/** Whether an English message names an appointment and tells nothing that happened. */
export const planTold = (folded: string): boolean => toCome.test(folded) && !toldAlready.test(folded)

/** A meeting that is about to take place is prepared for, not logged. */
export const soon =
  /in \d+ min|(?:dinner|lunch|coffee|drinks|breakfast|meeting|call) with .{2,30} (?:tonight|later|this (?:afternoon|evening))(?!.*(?:said|told|was|discussed|agreed|talked))|^(?:сегодня )?вечером (?:ужин|встреча|созвон|иду|еду)|about to (?:see|meet|call|walk|go|head|visit|step|sit)|через (?:\d+|пять|десять|пятнадцать|двадцать|пару|несколько|минут) ?мин\p{L}*|через минуту|(?:захожу|иду|еду|поднимаюсь|подъезжаю) (?:к|ко|в|на|с)(?!\p{L})|через (?:час|полчаса)|сейчас (?:у меня )?(?:встреча|звонок|созвон|буду звонить|зайдет|придет)|马上要?(?:见|去)|一会儿?要?见|待会/u
