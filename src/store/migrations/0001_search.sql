ALTER TABLE `interactions` ADD `contact_before` text;--> statement-breakpoint
CREATE INDEX `clients_number` ON `clients` (`external_id`);--> statement-breakpoint
CREATE INDEX `contacts_tail` ON `contacts` (substr(`norm`, -7));--> statement-breakpoint
-- Numbers the rows of the full-text tables: row ids of tables with a text key may change when a file is vacuumed.
CREATE TABLE `name_keys` (`n` integer PRIMARY KEY NOT NULL, `name_id` text NOT NULL UNIQUE);--> statement-breakpoint
CREATE VIRTUAL TABLE `name_words` USING fts5(tok, lat, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3 4 5');--> statement-breakpoint
CREATE VIRTUAL TABLE `name_parts` USING fts5(norm, lat, content='', contentless_delete=1, tokenize='trigram');--> statement-breakpoint
CREATE TRIGGER `client_names_added` AFTER INSERT ON `client_names` BEGIN
  DELETE FROM `name_words` WHERE rowid = (SELECT `n` FROM `name_keys` WHERE `name_id` = new.`id`);
  DELETE FROM `name_parts` WHERE rowid = (SELECT `n` FROM `name_keys` WHERE `name_id` = new.`id`);
  DELETE FROM `name_keys` WHERE `name_id` = new.`id`;
  INSERT INTO `name_keys` (`name_id`) VALUES (new.`id`);
  INSERT INTO `name_words` (rowid, tok, lat) SELECT `n`, new.`tok`, new.`lat` FROM `name_keys` WHERE `name_id` = new.`id`;
  INSERT INTO `name_parts` (rowid, norm, lat) SELECT `n`, new.`norm`, replace(new.`lat`, ' ', '') FROM `name_keys` WHERE `name_id` = new.`id`;
END;--> statement-breakpoint
CREATE TRIGGER `client_names_changed` AFTER UPDATE OF `id`, `norm`, `tok`, `lat` ON `client_names` BEGIN
  DELETE FROM `name_words` WHERE rowid = (SELECT `n` FROM `name_keys` WHERE `name_id` = old.`id`);
  DELETE FROM `name_parts` WHERE rowid = (SELECT `n` FROM `name_keys` WHERE `name_id` = old.`id`);
  DELETE FROM `name_keys` WHERE `name_id` IN (old.`id`, new.`id`);
  INSERT INTO `name_keys` (`name_id`) VALUES (new.`id`);
  INSERT INTO `name_words` (rowid, tok, lat) SELECT `n`, new.`tok`, new.`lat` FROM `name_keys` WHERE `name_id` = new.`id`;
  INSERT INTO `name_parts` (rowid, norm, lat) SELECT `n`, new.`norm`, replace(new.`lat`, ' ', '') FROM `name_keys` WHERE `name_id` = new.`id`;
END;--> statement-breakpoint
CREATE TRIGGER `client_names_removed` AFTER DELETE ON `client_names` BEGIN
  DELETE FROM `name_words` WHERE rowid = (SELECT `n` FROM `name_keys` WHERE `name_id` = old.`id`);
  DELETE FROM `name_parts` WHERE rowid = (SELECT `n` FROM `name_keys` WHERE `name_id` = old.`id`);
  DELETE FROM `name_keys` WHERE `name_id` = old.`id`;
END;--> statement-breakpoint
CREATE TRIGGER `client_names_follow` AFTER UPDATE OF `rm_id` ON `clients` WHEN new.`rm_id` <> old.`rm_id` BEGIN
  UPDATE `client_names` SET `rm_id` = new.`rm_id` WHERE `client_id` = new.`id`;
END;--> statement-breakpoint
CREATE TABLE `note_keys` (`n` integer PRIMARY KEY NOT NULL, `interaction_id` text NOT NULL UNIQUE);--> statement-breakpoint
CREATE VIRTUAL TABLE `note_parts` USING fts5(text, content='', contentless_delete=1, tokenize='trigram remove_diacritics 1');--> statement-breakpoint
CREATE TRIGGER `interactions_added` AFTER INSERT ON `interactions` BEGIN
  DELETE FROM `note_parts` WHERE rowid = (SELECT `n` FROM `note_keys` WHERE `interaction_id` = new.`id`);
  DELETE FROM `note_keys` WHERE `interaction_id` = new.`id`;
  INSERT INTO `note_keys` (`interaction_id`) VALUES (new.`id`);
  INSERT INTO `note_parts` (rowid, text) SELECT `n`, replace(replace(new.`text`, 'ё', 'е'), 'Ё', 'е') FROM `note_keys` WHERE `interaction_id` = new.`id`;
END;--> statement-breakpoint
CREATE TRIGGER `interactions_changed` AFTER UPDATE OF `id`, `text` ON `interactions` BEGIN
  DELETE FROM `note_parts` WHERE rowid = (SELECT `n` FROM `note_keys` WHERE `interaction_id` = old.`id`);
  DELETE FROM `note_keys` WHERE `interaction_id` IN (old.`id`, new.`id`);
  INSERT INTO `note_keys` (`interaction_id`) VALUES (new.`id`);
  INSERT INTO `note_parts` (rowid, text) SELECT `n`, replace(replace(new.`text`, 'ё', 'е'), 'Ё', 'е') FROM `note_keys` WHERE `interaction_id` = new.`id`;
END;--> statement-breakpoint
CREATE TRIGGER `interactions_removed` AFTER DELETE ON `interactions` BEGIN
  DELETE FROM `note_parts` WHERE rowid = (SELECT `n` FROM `note_keys` WHERE `interaction_id` = old.`id`);
  DELETE FROM `note_keys` WHERE `interaction_id` = old.`id`;
END;--> statement-breakpoint
INSERT INTO `name_keys` (`name_id`) SELECT `id` FROM `client_names`;--> statement-breakpoint
INSERT INTO `name_words` (rowid, tok, lat) SELECT k.`n`, c.`tok`, c.`lat` FROM `name_keys` k JOIN `client_names` c ON c.`id` = k.`name_id`;--> statement-breakpoint
INSERT INTO `name_parts` (rowid, norm, lat) SELECT k.`n`, c.`norm`, replace(c.`lat`, ' ', '') FROM `name_keys` k JOIN `client_names` c ON c.`id` = k.`name_id`;--> statement-breakpoint
INSERT INTO `note_keys` (`interaction_id`) SELECT `id` FROM `interactions`;--> statement-breakpoint
INSERT INTO `note_parts` (rowid, text) SELECT k.`n`, replace(replace(i.`text`, 'ё', 'е'), 'Ё', 'е') FROM `note_keys` k JOIN `interactions` i ON i.`id` = k.`interaction_id`;
