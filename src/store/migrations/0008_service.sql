CREATE TABLE `busy_times` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`starts_at` text NOT NULL,
	`ends_at` text NOT NULL,
	`title` text,
	`calendar` text NOT NULL,
	`uid` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `busy_once` ON `busy_times` (`user_id`,`calendar`,`uid`,`starts_at`);--> statement-breakpoint
CREATE INDEX `busy_user` ON `busy_times` (`user_id`,`ends_at`);--> statement-breakpoint
CREATE TABLE `cadence_exceptions` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`until` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`proposal_id` text,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `cadence_exceptions_client` ON `cadence_exceptions` (`client_id`,`until`);--> statement-breakpoint
CREATE TABLE `calendar_days` (
	`country` text NOT NULL,
	`on` text NOT NULL,
	`kind` text NOT NULL,
	`name` text,
	PRIMARY KEY(`country`, `on`)
);
--> statement-breakpoint
CREATE TABLE `calendar_hours` (
	`country` text PRIMARY KEY NOT NULL,
	`hours` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text,
	`owner_id` text NOT NULL,
	`subject` text NOT NULL,
	`starts_at` text NOT NULL,
	`ends_at` text NOT NULL,
	`place` text,
	`channel` text DEFAULT 'meeting' NOT NULL,
	`attendees` text,
	`status` text DEFAULT 'planned' NOT NULL,
	`uid` text NOT NULL,
	`sequence` integer DEFAULT 0 NOT NULL,
	`note` text,
	`origin_kind` text NOT NULL,
	`proposal_id` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `meetings_owner` ON `meetings` (`owner_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `meetings_client` ON `meetings` (`client_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `meetings_batch` ON `meetings` (`batch_id`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`client_id` text,
	`ref_id` text,
	`urgent` integer DEFAULT false NOT NULL,
	`facts` text NOT NULL,
	`created_at` text NOT NULL,
	`deliver_after` text NOT NULL,
	`lease_until` text,
	`delivered_at` text,
	`surface` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`user_id`,`kind`,`key`);--> statement-breakpoint
CREATE INDEX `notices_due` ON `notices` (`delivered_at`,`deliver_after`);--> statement-breakpoint
CREATE INDEX `notices_user` ON `notices` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `service_plans` (
	`client_id` text PRIMARY KEY NOT NULL,
	`every_days` integer NOT NULL,
	`channels` text,
	`note` text,
	`proposal_id` text
);
--> statement-breakpoint
CREATE TABLE `case_events` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`client_id` text NOT NULL,
	`at` text NOT NULL,
	`actor_id` text,
	`kind` text NOT NULL,
	`text` text,
	`ref_id` text,
	`origin_kind` text NOT NULL,
	`proposal_id` text
);
--> statement-breakpoint
CREATE INDEX `case_events_request` ON `case_events` (`request_id`,`at`);--> statement-breakpoint
CREATE INDEX `case_events_proposal` ON `case_events` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `client_team` (
	`client_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`since` text NOT NULL,
	`proposal_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `client_team_once` ON `client_team` (`client_id`,`user_id`,`role`);--> statement-breakpoint
CREATE INDEX `client_team_user` ON `client_team` (`user_id`);--> statement-breakpoint
CREATE TABLE `complaint_causes` (
	`request_id` text NOT NULL,
	`seq` integer NOT NULL,
	`parent` integer,
	`side` text NOT NULL,
	`text` text NOT NULL,
	`verified` integer DEFAULT false NOT NULL,
	`evidence_ref` text,
	PRIMARY KEY(`request_id`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `complaints` (
	`request_id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`severity` text NOT NULL,
	`severity_reason` text NOT NULL,
	`theme` text NOT NULL,
	`promised_by` text,
	`holding_reply_ref` text,
	`remedy_minor` integer,
	`remedy_currency` text,
	`remedy_text` text,
	`remedy_approved_by` text,
	`explanation_ref` text,
	`called_back_at` text,
	`callback_ref` text,
	`satisfied` integer,
	`callback_result` text,
	`closed_by` text,
	`lesson_id` text,
	`ticket_id` text
);
--> statement-breakpoint
CREATE INDEX `complaints_client` ON `complaints` (`client_id`);--> statement-breakpoint
CREATE INDEX `complaints_theme` ON `complaints` (`theme`);--> statement-breakpoint
CREATE TABLE `department_roles` (
	`department` text NOT NULL,
	`role` text NOT NULL,
	`user_id` text NOT NULL,
	PRIMARY KEY(`department`, `role`, `user_id`)
);
--> statement-breakpoint
CREATE INDEX `department_roles_user` ON `department_roles` (`user_id`);--> statement-breakpoint
CREATE TABLE `handoffs` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`request_id` text,
	`department` text NOT NULL,
	`role` text NOT NULL,
	`assignee_id` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`pack` text NOT NULL,
	`informed` text NOT NULL,
	`due_at` text NOT NULL,
	`status` text NOT NULL,
	`answer` text,
	`answered_at` text,
	`answered_by` text,
	`thread_id` text,
	`nudges` integer DEFAULT 0 NOT NULL,
	`origin_kind` text NOT NULL,
	`proposal_id` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `handoffs_owner` ON `handoffs` (`owner_id`,`status`);--> statement-breakpoint
CREATE INDEX `handoffs_assignee` ON `handoffs` (`assignee_id`,`status`);--> statement-breakpoint
CREATE INDEX `handoffs_client` ON `handoffs` (`client_id`);--> statement-breakpoint
CREATE INDEX `handoffs_request` ON `handoffs` (`request_id`);--> statement-breakpoint
CREATE TABLE `lessons` (
	`id` text PRIMARY KEY NOT NULL,
	`theme` text NOT NULL,
	`severity` text NOT NULL,
	`happened` text NOT NULL,
	`cause` text NOT NULL,
	`remedy` text,
	`prevention` text NOT NULL,
	`on` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `lessons_theme` ON `lessons` (`theme`,`on`);--> statement-breakpoint
CREATE TABLE `tickets` (
	`id` text PRIMARY KEY NOT NULL,
	`theme` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`department` text,
	`voices` integer NOT NULL,
	`status` text NOT NULL,
	`outcome` text,
	`handoff_id` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`shipped_on` text
);
--> statement-breakpoint
CREATE INDEX `tickets_theme` ON `tickets` (`theme`,`status`);--> statement-breakpoint
CREATE INDEX `tickets_handoff` ON `tickets` (`handoff_id`);--> statement-breakpoint
DROP INDEX `interactions_client`;--> statement-breakpoint
CREATE INDEX `interactions_client` ON `interactions` (`client_id`,`on`,`channel`);--> statement-breakpoint
ALTER TABLE `documents` ADD `received_on` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `invitation` text;--> statement-breakpoint
ALTER TABLE `users` ADD `country` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `meeting_id` text;--> statement-breakpoint
ALTER TABLE `feedback` ADD `driver` text;--> statement-breakpoint
ALTER TABLE `feedback` ADD `survey` text;--> statement-breakpoint
ALTER TABLE `feedback` ADD `ticket_id` text;--> statement-breakpoint
ALTER TABLE `feedback` ADD `origin_kind` text;--> statement-breakpoint
ALTER TABLE `feedback` ADD `proposal_id` text;--> statement-breakpoint
ALTER TABLE `feedback` ADD `created_at` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `evidence_text` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `closed_at` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `closed_by` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `owed_by` text DEFAULT 'bank' NOT NULL;--> statement-breakpoint
ALTER TABLE `promises` ADD `ref_id` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `origin_kind` text DEFAULT 'rm' NOT NULL;--> statement-breakpoint
ALTER TABLE `promises` ADD `proposal_id` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `promises` ADD `created_at` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `urgency_reason` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `resolution_due_at` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `paused_at` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `pause_reason` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `answer_ref` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `escalation` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `requests` ADD `thread_id` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `proposal_id` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `requests_batch` ON `requests` (`batch_id`);--> statement-breakpoint
ALTER TABLE `tasks` ADD `recurs` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `series_id` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `depends_on` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `ref_id` text;--> statement-breakpoint
CREATE INDEX `tasks_depends` ON `tasks` (`depends_on`);--> statement-breakpoint
CREATE INDEX `tasks_ref` ON `tasks` (`ref_id`);