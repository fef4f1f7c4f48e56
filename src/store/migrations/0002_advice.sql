CREATE TABLE `rule_packs` (
	`sha256` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `verdicts` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`turn_id` text,
	`client_id` text NOT NULL,
	`product_id` text NOT NULL,
	`outcome` text NOT NULL,
	`pack` text NOT NULL,
	`rules_sha256` text NOT NULL,
	`facts_digest` text NOT NULL,
	`day` text NOT NULL,
	`verdict` text NOT NULL,
	`rules` text NOT NULL,
	`proposed` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verdicts_thread` ON `verdicts` (`thread_id`,`client_id`,`product_id`);--> statement-breakpoint
CREATE INDEX `verdicts_client` ON `verdicts` (`client_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `outbox` ADD `thread_id` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `actor_id` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `channel` text DEFAULT 'email' NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `language` text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `country` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `lease_until` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `attempts` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `problem` text;--> statement-breakpoint
CREATE INDEX `outbox_client` ON `outbox` (`client_id`,`queued_at`);--> statement-breakpoint
ALTER TABLE `drafts` ADD `recommends` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `drafts` ADD `disclosures` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `drafts` ADD `findings` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `outcome` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `reason` text;