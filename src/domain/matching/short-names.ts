import { soundKeys } from './sound-key.ts'

/** Given names with the short forms people use for them, one name a line; and the words for a family. */
const lines = `
Александр Саша Саня Шура Alexander Alex Sasha Alec
Александра Саша Саня Шура Alexandra Alex Sasha Sandra
Алексей Лёша Алёша Alexey Lyosha
Анастасия Настя Anastasia Nastya
Андрей Андрюша Andrey Andrew Andy
Анна Аня Нюра Anna Anya Annie
Антон Тоша Anton Tony
Борис Боря Boris Borya
Вадим Вадик Vadim
Валентина Валя Valentina
Валерий Валера Valery
Василий Вася Vasily
Вера Верочка Vera
Виктор Витя Victor Vic
Виктория Вика Victoria Vicky Tori
Владимир Вова Володя Vladimir Volodya Vova
Галина Галя Galina Galya
Георгий Жора Гоша Юра George Georgy
Григорий Гриша Grigory Grisha Gregory Greg
Дарья Даша Daria Dasha
Дмитрий Дима Митя Dmitry Dima
Евгений Женя Evgeny Eugene Zhenya Gene
Евгения Женя Evgenia Zhenya
Екатерина Катя Ekaterina Katya Catherine Katherine Kate Cathy Kathy
Елена Лена Elena Lena Helen Helena
Елизавета Лиза Elizaveta Liza Elizabeth Liz Beth Betty Lisa
Иван Ваня Ivan Vanya
Игорь Гоша Igor
Илья Илюша Ilya
Ирина Ира Irina Ira
Константин Костя Konstantin Kostya
Ксения Ксюша Xenia Ksenia
Лариса Лара Larisa Lara
Леонид Лёня Leonid Lenya
Любовь Люба Lyubov Lyuba
Людмила Люда Мила Lyudmila Lyuda Mila
Маргарита Рита Margarita Rita Margaret Maggie Peggy Meg
Мария Маша Maria Masha Mary
Михаил Миша Mikhail Misha Michael Mike Mick
Надежда Надя Nadezhda Nadya
Наталья Наташа Natalia Natasha Natalie
Николай Коля Nikolay Kolya Nicholas Nick
Оксана Ксюша Oksana
Ольга Оля Olga Olya
Павел Паша Pavel Pasha Paul
Пётр Петя Petr Petya Peter Pete
Роман Рома Roman Roma
Светлана Света Svetlana Sveta
Семён Сёма Semyon Simon
Сергей Серёжа Sergey Seryozha Serge
Софья Соня Sofia Sophia Sonya Sophie
Станислав Стас Stanislav Stas
Степан Стёпа Stepan Stephen Steven Steve
Татьяна Таня Tatiana Tanya
Тимофей Тима Timofey Timothy Tim
Фёдор Федя Fyodor Theodore Ted Theo
Юлия Юля Yulia Julia Julie
Юрий Юра Yuri
Яков Яша Yakov Jacob Jake
Albert Al Bert
Anthony Tony
Benjamin Ben Benny
Charles Charlie Chuck
Christopher Chris Kit
Daniel Dan Danny
David Dave Davy
Donald Don Donny
Deborah Debbie Deb
Edward Ed Eddie Ted Ned
Frederick Fred Freddie
Friedrich Fritz
Heinrich Heinz Henry Harry Hank
James Jim Jimmy Jamie
Jennifer Jen Jenny
Jessica Jess Jessie
John Jack Johnny
Jonathan Jon
Johannes Hans Johann
Joseph Joe Joey
Joshua Josh
Kenneth Ken Kenny
Lawrence Larry
Leonard Len Leo
Matthew Matt
Patricia Pat Patty Tricia
Patrick Pat Paddy
Philip Phil
Rebecca Becky
Richard Dick Rick Rich
Robert Bob Rob Bobby Robbie Bert
Ronald Ron Ronnie
Samuel Sam Sammy
Samantha Sam
Susan Sue Susie
Thomas Tom Tommy
Vincent Vince
Walter Walt
William Bill Will Billy Willy Liam
Wolfgang Wolf
Семья Family Familie Famille Famiglia`

let index: ReadonlyMap<string, ReadonlySet<number>> | undefined

/** Lines by sound key, so that one list serves every script and scheme. */
function names(): ReadonlyMap<string, ReadonlySet<number>> {
  if (index) return index
  const found = new Map<string, Set<number>>()
  for (const [line, text] of lines.trim().split('\n').entries())
    for (const key of text.split(' ').flatMap(soundKeys))
      found.set(key, (found.get(key) ?? new Set()).add(line))
  index = found
  return found
}

/** True when two given names, by their sound keys, are forms of one: Саша and Alexander. */
export function sameGivenName(a: readonly string[], b: readonly string[]): boolean {
  const known = names()
  return a.some((key) =>
    [...(known.get(key) ?? [])].some((line) => b.some((other) => known.get(other)?.has(line))),
  )
}
