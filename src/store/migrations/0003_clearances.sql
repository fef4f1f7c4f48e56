CREATE TABLE `clearances` (
	`client_id` text NOT NULL,
	`product_id` text NOT NULL,
	`plan_digest` text NOT NULL,
	`rule` text NOT NULL,
	`kind` text NOT NULL,
	`by` text NOT NULL,
	`on` text NOT NULL,
	`proposal_id` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `clearances_once` ON `clearances` (`proposal_id`,`product_id`,`rule`);--> statement-breakpoint
CREATE INDEX `clearances_purchase` ON `clearances` (`client_id`,`plan_digest`,`on`);