CREATE TABLE `slack_cards` (
	`proposal_id` text NOT NULL,
	`team` text NOT NULL,
	`channel` text NOT NULL,
	`ts` text NOT NULL,
	`slack_user` text,
	`mark` text NOT NULL,
	`posted_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `slack_cards_message` ON `slack_cards` (`proposal_id`,`team`,`channel`,`ts`);--> statement-breakpoint
CREATE TABLE `slack_installations` (
	`team` text PRIMARY KEY NOT NULL,
	`enterprise` text,
	`sealed` text NOT NULL,
	`installed_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `slack_people` (
	`team` text NOT NULL,
	`slack_user` text NOT NULL,
	`user_id` text NOT NULL,
	`how` text NOT NULL,
	`linked_at` text NOT NULL,
	PRIMARY KEY(`team`, `slack_user`)
);
--> statement-breakpoint
CREATE INDEX `slack_people_user` ON `slack_people` (`user_id`);--> statement-breakpoint
CREATE TABLE `slack_threads` (
	`team` text NOT NULL,
	`channel` text NOT NULL,
	`root` text NOT NULL,
	`thread_id` text NOT NULL,
	PRIMARY KEY(`team`, `channel`, `root`)
);
--> statement-breakpoint
CREATE INDEX `slack_threads_thread` ON `slack_threads` (`thread_id`);--> statement-breakpoint
ALTER TABLE `inbox` ADD `attempts` integer DEFAULT 1 NOT NULL;