CREATE TABLE `captures` (
	`user_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`client_id` text,
	`captured_at` text NOT NULL,
	`received_at` text NOT NULL,
	`thread_id` text NOT NULL,
	`turn_id` text,
	`proposal_id` text,
	`state` text NOT NULL,
	`conflict` text,
	PRIMARY KEY(`user_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `captures_client` ON `captures` (`client_id`);--> statement-breakpoint
CREATE INDEX `captures_proposal` ON `captures` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `recordings` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`client_id` text,
	`capture_id` text,
	`mime` text NOT NULL,
	`seconds` integer NOT NULL,
	`bytes` blob NOT NULL,
	`transcript` text,
	`transcribed_by` text,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `recordings_client` ON `recordings` (`client_id`);--> statement-breakpoint
CREATE INDEX `recordings_user` ON `recordings` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `vault_keys` (
	`user_id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`sealed_private_key` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `tokens` ADD `scopes` text;--> statement-breakpoint
ALTER TABLE `tokens` ADD `seen_at` text;--> statement-breakpoint
ALTER TABLE `tokens` ADD `locked_at` text;--> statement-breakpoint
ALTER TABLE `tokens` ADD `wrong_pins` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `pin_hash` text;