-- Null until a name of an older version is given its forms, which no SQL can compute.
ALTER TABLE `client_names` ADD `keys` text;--> statement-breakpoint
ALTER TABLE `client_names` ADD `runs` text;--> statement-breakpoint
CREATE INDEX `client_names_due` ON `client_names` (`id`) WHERE `keys` IS NULL;--> statement-breakpoint
CREATE TABLE `book_marks` (`rm_id` text PRIMARY KEY NOT NULL, `clients` integer NOT NULL, `stamp` integer NOT NULL) WITHOUT ROWID;--> statement-breakpoint
CREATE TABLE `client_places` (`place` text PRIMARY KEY NOT NULL, `uses` integer NOT NULL) WITHOUT ROWID;--> statement-breakpoint
CREATE TABLE `name_vocabulary` (`word` text PRIMARY KEY NOT NULL, `uses` integer NOT NULL) WITHOUT ROWID;--> statement-breakpoint
CREATE TABLE `name_slips` (`slip` text NOT NULL, `word` text NOT NULL, PRIMARY KEY (`slip`, `word`)) WITHOUT ROWID;--> statement-breakpoint
DROP TRIGGER `client_names_added`;--> statement-breakpoint
DROP TRIGGER `client_names_changed`;--> statement-breakpoint
DROP TRIGGER `client_names_removed`;--> statement-breakpoint
DROP TABLE `name_words`;--> statement-breakpoint
CREATE VIRTUAL TABLE `name_words` USING fts5(tok, lat, keys, runs, rm, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3 4 5');--> statement-breakpoint
-- A word that is new to the bank is filed under itself and under itself less each of its letters.
CREATE TRIGGER `name_vocabulary_added` AFTER INSERT ON `name_vocabulary` BEGIN
  INSERT INTO `name_slips` (`slip`, `word`)
    SELECT new.`word`, new.`word` UNION
    SELECT substr(new.`word`, 1, p.value - 1) || substr(new.`word`, p.value + 1), new.`word`
      FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24]') AS p WHERE p.value <= length(new.`word`);
END;--> statement-breakpoint
CREATE TRIGGER `name_vocabulary_removed` AFTER DELETE ON `name_vocabulary` BEGIN
  DELETE FROM `name_slips` WHERE `word` = old.`word` AND `slip` IN (
    SELECT old.`word` UNION
    SELECT substr(old.`word`, 1, p.value - 1) || substr(old.`word`, p.value + 1)
      FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24]') AS p WHERE p.value <= length(old.`word`));
END;--> statement-breakpoint
CREATE TRIGGER `client_names_added` AFTER INSERT ON `client_names` BEGIN
  DELETE FROM `name_words` WHERE rowid = (SELECT `n` FROM `name_keys` WHERE `name_id` = new.`id`);
  DELETE FROM `name_parts` WHERE rowid = (SELECT `n` FROM `name_keys` WHERE `name_id` = new.`id`);
  DELETE FROM `name_keys` WHERE `name_id` = new.`id`;
  INSERT INTO `name_keys` (`name_id`) VALUES (new.`id`);
  INSERT INTO `name_words` (rowid, tok, lat, keys, runs, rm)
    SELECT `n`, new.`tok`, new.`lat`, new.`keys`, new.`runs`, replace(replace(substr(new.`rm_id`, 5), '_', ''), '-', '') FROM `name_keys` WHERE `name_id` = new.`id`;
  INSERT INTO `name_parts` (rowid, norm, lat) SELECT `n`, new.`norm`, replace(new.`lat`, ' ', '') FROM `name_keys` WHERE `name_id` = new.`id`;
  INSERT INTO `name_vocabulary` (`word`, `uses`)
    SELECT value, 1 FROM json_each('["' || replace(coalesce(new.`keys`, ''), ' ', '","') || '"]') WHERE length(value) > 2
    ON CONFLICT (`word`) DO UPDATE SET `uses` = `uses` + 1;
  INSERT INTO `book_marks` (`rm_id`, `clients`, `stamp`) VALUES (new.`rm_id`, 0, random() / 1024), ('', 0, random() / 1024)
    ON CONFLICT (`rm_id`) DO UPDATE SET `stamp` = excluded.`stamp`;
END;--> statement-breakpoint
CREATE TRIGGER `client_names_removed` AFTER DELETE ON `client_names` BEGIN
  DELETE FROM `name_words` WHERE rowid = (SELECT `n` FROM `name_keys` WHERE `name_id` = old.`id`);
  DELETE FROM `name_parts` WHERE rowid = (SELECT `n` FROM `name_keys` WHERE `name_id` = old.`id`);
  DELETE FROM `name_keys` WHERE `name_id` = old.`id`;
  UPDATE `name_vocabulary` SET `uses` = `uses` - 1
    WHERE `word` IN (SELECT value FROM json_each('["' || replace(coalesce(old.`keys`, ''), ' ', '","') || '"]'));
  DELETE FROM `name_vocabulary`
    WHERE `uses` <= 0 AND `word` IN (SELECT value FROM json_each('["' || replace(coalesce(old.`keys`, ''), ' ', '","') || '"]'));
  UPDATE `book_marks` SET `stamp` = random() / 1024 WHERE `rm_id` IN (old.`rm_id`, '');
END;--> statement-breakpoint
CREATE TRIGGER `client_names_changed` AFTER UPDATE OF `id`, `rm_id`, `text`, `norm`, `tok`, `lat`, `keys`, `runs` ON `client_names` BEGIN
  DELETE FROM `name_words` WHERE rowid = (SELECT `n` FROM `name_keys` WHERE `name_id` = old.`id`);
  DELETE FROM `name_parts` WHERE rowid = (SELECT `n` FROM `name_keys` WHERE `name_id` = old.`id`);
  DELETE FROM `name_keys` WHERE `name_id` IN (old.`id`, new.`id`);
  INSERT INTO `name_keys` (`name_id`) VALUES (new.`id`);
  INSERT INTO `name_words` (rowid, tok, lat, keys, runs, rm)
    SELECT `n`, new.`tok`, new.`lat`, new.`keys`, new.`runs`, replace(replace(substr(new.`rm_id`, 5), '_', ''), '-', '') FROM `name_keys` WHERE `name_id` = new.`id`;
  INSERT INTO `name_parts` (rowid, norm, lat) SELECT `n`, new.`norm`, replace(new.`lat`, ' ', '') FROM `name_keys` WHERE `name_id` = new.`id`;
  INSERT INTO `name_vocabulary` (`word`, `uses`)
    SELECT value, 1 FROM json_each('["' || replace(coalesce(new.`keys`, ''), ' ', '","') || '"]') WHERE length(value) > 2
    ON CONFLICT (`word`) DO UPDATE SET `uses` = `uses` + 1;
  UPDATE `name_vocabulary` SET `uses` = `uses` - 1
    WHERE `word` IN (SELECT value FROM json_each('["' || replace(coalesce(old.`keys`, ''), ' ', '","') || '"]'));
  DELETE FROM `name_vocabulary`
    WHERE `uses` <= 0 AND `word` IN (SELECT value FROM json_each('["' || replace(coalesce(old.`keys`, ''), ' ', '","') || '"]'));
  INSERT INTO `book_marks` (`rm_id`, `clients`, `stamp`)
    VALUES (old.`rm_id`, 0, random() / 1024), (new.`rm_id`, 0, random() / 1024), ('', 0, random() / 1024)
    ON CONFLICT (`rm_id`) DO UPDATE SET `stamp` = excluded.`stamp`;
END;--> statement-breakpoint
-- A name that was changed without its forms, as by undoing a change older than they are, is due again.
CREATE TRIGGER `client_names_due_again` AFTER UPDATE OF `norm` ON `client_names`
  WHEN new.`norm` <> old.`norm` AND new.`keys` = old.`keys` AND new.`runs` = old.`runs` BEGIN
  UPDATE `client_names` SET `keys` = NULL WHERE `id` = new.`id`;
END;--> statement-breakpoint
CREATE TRIGGER `clients_counted` AFTER INSERT ON `clients` BEGIN
  INSERT INTO `book_marks` (`rm_id`, `clients`, `stamp`) VALUES (new.`rm_id`, 1, random() / 1024), ('', 1, random() / 1024)
    ON CONFLICT (`rm_id`) DO UPDATE SET `clients` = `clients` + 1, `stamp` = excluded.`stamp`;
  INSERT INTO `client_places` (`place`, `uses`)
    SELECT value, 1 FROM json_each(json_array(new.`district`, new.`city`, new.`region`, new.`country`)) WHERE value IS NOT NULL
    ON CONFLICT (`place`) DO UPDATE SET `uses` = `uses` + 1;
END;--> statement-breakpoint
CREATE TRIGGER `clients_uncounted` AFTER DELETE ON `clients` BEGIN
  UPDATE `book_marks` SET `clients` = `clients` - 1, `stamp` = random() / 1024 WHERE `rm_id` IN (old.`rm_id`, '');
  UPDATE `client_places` SET `uses` = `uses` - 1 WHERE `place` = old.`district`;
  UPDATE `client_places` SET `uses` = `uses` - 1 WHERE `place` = old.`city`;
  UPDATE `client_places` SET `uses` = `uses` - 1 WHERE `place` = old.`region`;
  UPDATE `client_places` SET `uses` = `uses` - 1 WHERE `place` = old.`country`;
  DELETE FROM `client_places` WHERE `uses` <= 0 AND `place` IN (old.`district`, old.`city`, old.`region`, old.`country`);
END;--> statement-breakpoint
CREATE TRIGGER `clients_moved` AFTER UPDATE OF `rm_id` ON `clients` WHEN new.`rm_id` <> old.`rm_id` BEGIN
  UPDATE `book_marks` SET `clients` = `clients` - 1, `stamp` = random() / 1024 WHERE `rm_id` = old.`rm_id`;
  INSERT INTO `book_marks` (`rm_id`, `clients`, `stamp`) VALUES (new.`rm_id`, 1, random() / 1024)
    ON CONFLICT (`rm_id`) DO UPDATE SET `clients` = `clients` + 1, `stamp` = excluded.`stamp`;
END;--> statement-breakpoint
CREATE TRIGGER `clients_resettled` AFTER UPDATE OF `district`, `city`, `region`, `country` ON `clients`
  WHEN new.`district` IS NOT old.`district` OR new.`city` IS NOT old.`city` OR new.`region` IS NOT old.`region` OR new.`country` IS NOT old.`country` BEGIN
  INSERT INTO `client_places` (`place`, `uses`)
    SELECT value, 1 FROM json_each(json_array(new.`district`, new.`city`, new.`region`, new.`country`)) WHERE value IS NOT NULL
    ON CONFLICT (`place`) DO UPDATE SET `uses` = `uses` + 1;
  UPDATE `client_places` SET `uses` = `uses` - 1 WHERE `place` = old.`district`;
  UPDATE `client_places` SET `uses` = `uses` - 1 WHERE `place` = old.`city`;
  UPDATE `client_places` SET `uses` = `uses` - 1 WHERE `place` = old.`region`;
  UPDATE `client_places` SET `uses` = `uses` - 1 WHERE `place` = old.`country`;
  DELETE FROM `client_places` WHERE `uses` <= 0 AND `place` IN (old.`district`, old.`city`, old.`region`, old.`country`);
END;--> statement-breakpoint
INSERT INTO `name_words` (rowid, tok, lat, keys, runs, rm)
  SELECT k.`n`, c.`tok`, c.`lat`, c.`keys`, c.`runs`, replace(replace(substr(c.`rm_id`, 5), '_', ''), '-', '') FROM `name_keys` k JOIN `client_names` c ON c.`id` = k.`name_id`;--> statement-breakpoint
INSERT INTO `book_marks` (`rm_id`, `clients`, `stamp`)
  SELECT `rm_id`, count(*), random() / 1024 FROM `clients` GROUP BY `rm_id` UNION ALL SELECT '', count(*), random() / 1024 FROM `clients`;--> statement-breakpoint
INSERT INTO `client_places` (`place`, `uses`)
  SELECT `place`, count(*) FROM (
    SELECT `district` AS `place` FROM `clients` UNION ALL SELECT `city` FROM `clients` UNION ALL
    SELECT `region` FROM `clients` UNION ALL SELECT `country` FROM `clients`) WHERE `place` IS NOT NULL GROUP BY `place`;
