/**
 * Given names with the short and familiar forms people use for them and their spelling in other scripts; after the bar
 * their sisters in other languages, which may well be other people. One name a line.
 */
export const givenNames = `
Александр Саша Саня Шура Сашка Санёк Алекс Олександр Alexander Alex Alec Sasha Sascha Sandy Lex Aleksander Oleksandr | Сандро Искандер Xander Alexandre Alessandro Alejandro Sandro Alexandros
Александра Саша Саня Шура Сашка Alexandra Alex Sasha Sandra Sandy Lexie Alexa Aleksandra | Alessandra Alejandra
Алексей Лёша Алёша Лёха Лёшка Олексий Alexey Aleksey Alyosha Lyosha Lesha Oleksiy | Alexis
Анастасия Настя Стася Ася Настенька Anastasia Nastya Stacy Asya
Андрей Андрюша Андрюха Дрон Андрий Andrey Andriy | Andrew Andy Drew Andreas Andrea Andres Andrzej Andre András Ondřej
Анна Аня Нюра Анюта Анечка Нюша Ася Ганна Anna Anya Annie Ann Anne Ania | Anita Nancy Hannah Anneli Anouk
Антон Тоша Тошка Антоша Тоха Anton Tony Toni Anthony Antony | Antonio Antoine Antonin
Борис Боря Boris Borya
Вадим Вадик Vadim
Валентин Валя Валик Valentin Val
Валентина Валя Валюша Тина Valentina Valya Tina
Валерий Валера Valery
Василий Вася Vasily
Вера Верочка Vera
Виктор Витя Витёк Victor Viktor Vic Vitya
Виктория Вика Викуля Victoria Viktoria Vicky Tori Vika Vicki
Владимир Вова Володя Вовка Влад Володимир Vladimir Wladimir Volodya Vova Vlad Volodymyr
Галина Галя Галочка Galina Galya Halyna
Георгий Жора Гоша Егор Юра Гия Гога George Georgy Yegor | Georg Jorge Jorg Jurgen Giorgio Georges Jiri Giorgi
Григорий Гриша Гришка Grigory Grisha Gregory Greg | Григор Gregor Gregorio
Дарья Даша Дашка Дарина Daria Darya Dasha
Дмитрий Дима Митя Димон Димка Митяй Дмитро Dmitry Dmitri Dima Mitya Dmytro | Dimitri
Евгений Женя Жека Женька Евген Evgeny Eugene Zhenya Gene Yevgeny Eugen
Евгения Женя Женька Evgenia Eugenia Zhenya
Екатерина Катя Катерина Катюша Катюха Катенька Кэт Ekaterina Katya Catherine Katherine Kathryn Kate Cathy Kathy Katie Cate Kat Kit Kitty Kateryna | Katharina Katrin Kathrin Käthe Kati Caterina Catalina Katarzyna Kasia Karin Trina
Елена Лена Алёна Леночка Ленка Олена Elena Lena Helen Helena Alena Olena | Helene Nell Ellen
Елизавета Лиза Лизавета Лизонька Elizaveta Liza Elizabeth Elisabeth Liz Lizzie Lizzy Beth Betty Bess Bessie Betsy Eliza Libby Lisa | Elsie Elsa Elise Lisbeth Sissi Liesl Elisabetta Isabel
Иван Ваня Ванька Ванюша Иванко Ivan Vanya Ioann | John Jan Ian Johan
Игорь Гоша Игорёк Гарик Ihor Igor
Илья Илюша Ilya
Ирина Ира Ириша Ирочка Iryna Irina Ira | Irene
Константин Костя Костик Костян Konstantin Kostya Constantin | Constantine
Ксения Ксюша Ксюха Аксинья Оксана Xenia Ksenia Kseniya Ksyusha
Лариса Лара Larisa Lara
Леонид Лёня Лёнька Leonid Lenya
Любовь Люба Любаша Lyubov Lyuba Lubov
Людмила Люда Мила Люся Lyudmila Ludmila Lyuda Mila
Маргарита Рита Марго Ритуля Margarita Rita Margaret Margarete Maggie Peggy Meg Madge Marge Margie Gosia Małgorzata Daisy Peg | Greta Gretchen Grete Gretel Marguerite Margot Margherita Margrethe
Мария Маша Маруся Маня Машка Мари Марья Мариша Maria Masha Marie Mariya | Mary Molly Polly Mia Mimi Mitzi Mariette Marija Marysia Maryam
Михаил Миша Мишка Мишаня Михайло Мыхайло Mikhail Misha Michael Mike Mick Mickey Mykhailo | Michel Miguel Michele Michal Mikael Michi Mikko
Надежда Надя Наденька Nadezhda Nadya Nadia | Hope
Наталья Наташа Наталия Ната Наташка Таша Natalia Natalya Natasha Natalie Nathalie Talia Nataliya Natascha
Николай Коля Колян Николаша Никола Микола Nikolay Nikolai Kolya Nicholas Nicolas Nikolas Nikolaus Nick Nicky Niklas Mykola | Nicola Klaus Nico Niko Mikołaj Colin
Оксана Ксюша Oksana
Ольга Оля Олечка Ольча Olga Olya | Helga
Павел Паша Павлик Пашка Павло Pavel Pasha Paul Pavlo | Paolo Pablo Pawel Paweł Pauli
Пётр Петя Петруша Петро Petr Petya Petro Piotr | Peter Pete Pierre Pedro Pietro Per Petri Peer
Роман Рома Roman Roma
Светлана Света Светик Лана Svetlana Sveta Lana
Семён Сёма Сеня Сенька Semyon Simon Simeon | Sima Szymon
Сергей Серёжа Серёга Серж Сергий Sergey Sergei Seryozha Serge Serhiy | Sergio
Софья Соня София Сонечка Софа Софочка Sofia Sophia Sonya Sophie Sofya Sonia Sonja | Zofia
Станислав Стас Стасик Слава Славик Stanislav Stas Stanisław Stan Slava
Степан Стёпа Stepan | Stephen Steven Steve Stevie Stefan Stephan Steffen Etienne Esteban Stefano Szczepan István
Татьяна Таня Танюша Танечка Тата Tatiana Tatyana Tanya Tania Tetiana
Тимофей Тима Timofey Timothy Tim
Федор Федя Феденька Fyodor Fedor Theodore Theodor Ted Teddy Theo Teodor
Юлия Юля Юленька Yulia Julia Julie Yuliya | Giulia Juliette Jules
Юрий Юра Юрик Юрась Yuri Yury Yura Iouri
Яков Яша Якоб Yakov Jakob | Jacob Jake Jacques Jaakko
Albert Al Bert Bertie | Alberto
Anthony Tony Antony Anton Toni Antoni Ant | Antoine
Benjamin Ben Benny
Charles Charlie Chuck Chaz Charly | Karl Carl Carlo Carlos Karel Kalle Carlito
Christopher Chris Kit Christoph Kris Topher | Christian Christophe Cristobal
Daniel Dan Danny Dani Данила Даниил Данил Даня Danila Daniil
David Dave Davy
Donald Don Donny
Deborah Debbie Deb Debra Debby
Edward Ed Eddie Eddy Ted Teddy Ned Эдуард Эдик | Eduard Edouard Eduardo
Edmund Ed Eddie Eddy Ned Ted Эдмунд | Edmond Edmondo
Frederick Fred Freddie Freddy Frederik
Friedrich Fritz Fred Friedel Fiete | Frédéric Frederic
Heinrich Heinz Henry Harry Hank Hal Heiner Heini | Henri Hendrik Enrico Enrique Henrik Heiko
James Jim Jimmy Jamie Jimbo Jem | Diego Santiago
Jennifer Jen Jenny Jenn Jennie
Jessica Jess Jessie
John Jack Johnny Jon Jonny | Ian Sean Juan Giovanni Gianni Jean
Jonathan Jon Jonny Johnny Jonty Nathan
Johannes Hans Johann Hannes Hansi | Jan Jens Johan Juhani
Joseph Joe Joey Jo Jos Josef Sepp Beppe Seppi Pepi Pepe Jozef Józef Юзеф Иосиф Осип Ося | Giuseppe José Josip
Joshua Josh
Kenneth Ken Kenny
Lawrence Laurence Larry Laurie Lenz | Lorenz Laurent Lorenzo Lars
Leonard Len Leo
Matthew Matt Matty Matthäus Hias Matvey Матвей Матюша | Matthias Mathias Mathieu Matteo Mateo Maciej
Patricia Pat Patty Tricia Trish Patsy Patrizia
Patrick Pat Paddy
Philip Phil
Rebecca Becky
Richard Dick Rick Rich Ricky Richie | Ricardo Riccardo Ryszard
Robert Bob Rob Bobby Robbie Bert Роберт Роб Роберто | Robin Roberto
Ronald Ron Ronnie
Samuel Sam Sammy
Samantha Sam
Susan Sue Susie Suzy Suzanne Susanne Susanna Сусанна | Sanna Zuzana
Thomas Tom Tommy Thom Tomas | Tomasz Tommaso Фома
Vincent Vince
Walter Walt Wally Wat | Gauthier
William Bill Will Billy Willy Liam Willie Wilhelm Wim Вильям Вилли | Willem Guillaume Guglielmo Guillermo Vilhelm
Wolfgang Wolf
Алина Аля Alina
Алла Аллочка Alla
Альберт Алик Albert
Анатолий Толя Толик Anatoly Tolya
Арсений Сеня Арс Arseny Arsenius
Артём Артемий Тёма Artem Artyom Tyoma
Артур Артурчик Arthur Art Artie Artur | Arturo
Богдан Богданчик Bohdan Bogdan
Вениамин Веня Veniamin Benjamin Ben
Вероника Ника Вера Veronica Veronika Nika Ronnie Vroni
Виталий Виталик Vitaly Vitalik Vitali
Владислав Влад Слава Славик Владик Vladislav Vlad Slava
Всеволод Сева Vsevolod Seva
Вячеслав Слава Славик Vyacheslav Slava Viacheslav
Геннадий Гена Gennady Gena
Герман Гера German Hermann
Глеб Глебушка Gleb
Денис Дэн Дениска Denis Dennis Den
Диана Ди Диночка Diana Diane Di
Дина Dina
Зинаида Зина Zinaida Zina
Зоя Зоенька Zoya Zoe
Зураб Зурик Зурико Zurab
Кетеван Кети Кето Ketevan Keti Keto
Кирилл Кирюша Кир Kirill Cyril
Кристина Кристя Тина Christina Christine Chris Tina Chrissy Kirsten Kristina Kristin Cristina Krystyna Krysia
Лев Лёва Lev Leo Lyova
Лидия Лида Lidia Lydia Lida
Лилия Лиля Lilia Lily Lilian Liliya
Максим Макс Maxim Max Maksim Maxime
Марина Мариша Marina Mara
Марк Marc | Mark Markus Marcus Marco Marek
Милана Мила Milana
Никита Ник Nikita Nik
Нина Ниночка Nina Nino
Олег Олежка Oleg Oleh
Полина Поля Полинка Polina Pauline Paulina
Раиса Рая Raisa Raya
Ростислав Слава Ростик Rostislav Rostyk Slava
Руслан Русик Ruslan
Рустам Рустик Rustam Rustem
Святослав Слава Свят Svyatoslav Sviatoslav Slava
Тамара Тома Tamara Toma
Тарас Тарасик Taras
Тигран Тико Tigran
Тимур Тима Тимоша Timur Tima
Тихон Тиша Tikhon
Ульяна Уля Ulyana | Juliana
Филипп Филя Philip Phil Philipp Philippe Pip Filip | Felipe
Эльвира Эля Elvira Elya
Эмма Эммочка Emma Emmy
Ярослав Слава Ярик Yaroslav Slava Yarik Jarosław | Jaroslav
Яна Яночка Yana Jana
Айгуль Айка Гуля Aigul
Гульнара Гуля Gulnara Gulya
Нурсултан Нурик Нурс Nursultan
Бауыржан Бауржан Бауыр Баур Bauyrzhan Baurzhan
Сусанна Сюзанна Сана Susanna
Вахтанг Вахо Vakhtang
Abigail Abby Gail
Abraham Abe Bram
Agnieszka Aga | Agnes
Alan Al Allan Allen
Alfred Alf Fred Freddie
Alison Ali Allie
Amanda Mandy Manda
Amelia Millie Amy
Angela Angie
Antonia Toni Tonia Антонина Тоня
Archibald Archie
Arnold Arnie
Augustine Gus August
Barbara Barb Babs Barbie Bärbel Варвара Варя Basia
Bartholomew Bart Barty
Beatrice Bea Trixie Beatrix Beatriz
Bernard Bernie Bernd | Bernhard
Bradley Brad
Caroline Carrie Caro Carol Carolina Karoline Lina
Cassandra Cass Cassie
Cecilia Cissy Celia | Cécile
Charlotte Lottie Charlie Lotte Lotta
Cynthia Cindy
Dominic Dom Nick Dominik
Dorothy Dot Dottie Dolly Dorothea Doro Thea Dora
Douglas Doug
Eleanor Ellie Nora Nellie Leonora Eleonore Lore Элеонора Эля Нора | Nell
Emily Em Emmy Emilie Mila | Emilia
Emmanuel Manny Emanuel Manuel Manu
Ernest Ernie Erni | Ernst
Ferdinand Ferdi Nando | Fernando
Florence Flo Flossie Florrie
Florian Flo Flori
Frances Fran Fanny Frankie Francesca Franziska Franzi Françoise
Francis Frank Frankie Fran Paco Franco Franzl Pancho | Franz François Francesco Francisco
Franklin Frank
Gabriel Gabe Gabriele
Gabriele Gabi Gaby | Gabriella
Geoffrey Geoff Jeff | Jeffrey Gottfried
Gerald Gerry Jerry Gerd Gerhard | Gérard Gerardo
Gerard Gerry
Gertrude Trudy Gerty Gertrud Trude Traudl
Gilbert Gil Bert
Hans-Jürgen Hansi Jürgen
Harriet Hattie Hatty
Harold Harry Hal | Harald
Henrietta Hattie Etta Henriette Jette
Herbert Herb Bert
Hildegard Hilde Hilda
Howard Howie
Hubert Bert | Hugh
Hugo | Hugh
Ignatius Iggy Ignaz Nacho Ignacio Naz
Isabella Bella Izzy Belle Isa | Isabel Isabelle
Isidore Izzy
Jacqueline Jackie Jacqui
Janet | Jan Jeanette
Jasmine Jazz Jas
Jeremy Jem Jerry Jeremiah | Jeremias
Jerome Jerry | Hieronymus
Joanna Jo Joanne | Joan Johanna Hanna Asia
Josephine Jo Josie Josefine Fina
Judith Judy Jude Jutta
Karin Kari
Katarzyna Kaśka | Kasia
Kimberly Kim
Konrad Conny Kurt Conrad
Leopold Leo Poldi
Lillian Lily Lil
Louis Lou Lutz Ludo Louie | Lewis Luis Luigi Ludwig
Louise Lou Lulu Luisa Luise
Lucy Lucia Łucja Lucie Lucille Lulu Luzia
Madeleine Maddie Lena Madeline Madelyn Magda
Magdalena Magda Lena Leni Madlen Maggie
Marcella Marcy
Martha Marty Marta Mattie
Martin Marty Marten Мартин | Martino
Matilda Tilly Mattie Mathilde Tilda Hilda
Maurice Mo Moe | Moritz Mauricio
Maximilian Max Maxi
Melanie Mel
Melissa Mel Lissa
Miranda Mandy Randy
Юсуф Yusuf Yousef Youssef Yusef Yosef | Joseph
Mohammed Muhammad Mohamed Mo Muhammed Магомед Мухаммед Мухаммад Магомет | Mehmet Ahmed
Nathaniel Nathan Nat Nate
Nicole Nicky Nikki Nicolette Coco | Nicola
Norman Norm
Oliver Ollie Olivier Noll
Olivia Liv Ollie Livia
Oscar Ozzie Oskar
Oswald Oz Ozzie
Pamela Pam
Penelope Penny
Percival Percy
Priscilla Prissy Cilla
Rachel Rach Rae Рахиль | Raquel
Rafael Rafe Raffi Raphael Raf
Raymond Ray | Raimund
Reginald Reg Reggie | Reinhold Reinhard
Rosemary Rose Rosie Rosemarie Rosi
Rosalind Roz Ros
Rudolf Rudi Rudy Dolf | Rolf Rodolfo
Rupert | Ruprecht
Sarah Sadie Sara Сара | Sally
Sebastian Seb Bastian Basti Wastl Bastien
Sigmund Sigi Siegmund | Siegfried
Simone Sim
Solomon Sol Solly
Stephanie Steph Steffi Stefanie Fanny Stefania
Sylvia Sylvie Silvia
Terence Terry Terrence
Theresa Terry Tess Tessa Teresa Therese Resi Thérèse Terri
Ulrich Uli Ueli Ulli
Ulrike Uli Rike
Ursula Uschi Ulla Ursi Ulli
Valerie Val
Victoria Vicky Tori
Virginia Ginny Ginger
Wilfred Wilf Fred
Wilhelmina Mina Minnie Willa Wilma Billie Helmine
Winifred Winnie Freda
Winston Win
Wojciech Wojtek
Xaver Xavi Xavier | Javier
Zachary Zach Zack | Zacharias
Jerzy Jurek
Tadeusz Tadek
Zbigniew Zbyszek
Elżbieta Ela Elżunia
Siobhan Shiv
Niamh Neve
Eric Rick | Erich Erik Eirik
Roger Rodge Ruedi | Rüdiger
Reto Reti
Beat Beatus
Katharina Käthi Trin Kathi Tina | Kati
Verena Vreni
Elisabeth Lisi Elsbeth Bettina Betti
Hans Hansli Hänsel`

/** Words for a family, as they are said with its name. */
export const familyWords = 'Семья Family Familie Famille Famiglia'
