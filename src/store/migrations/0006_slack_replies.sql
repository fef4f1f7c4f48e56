CREATE TABLE `slack_replies` (
	`turn_id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `slack_cards` ADD `shown` text DEFAULT 'pending' NOT NULL;--> statement-breakpoint
CREATE INDEX `slack_cards_shown` ON `slack_cards` (`shown`,`posted_at`);