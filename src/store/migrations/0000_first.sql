CREATE TABLE `account_holders` (
	`account_id` text NOT NULL,
	`client_id` text NOT NULL,
	`role` text NOT NULL,
	`source` text,
	`external_id` text,
	`batch_id` text,
	PRIMARY KEY(`account_id`, `client_id`)
);
--> statement-breakpoint
CREATE INDEX `account_holders_client` ON `account_holders` (`client_id`);--> statement-breakpoint
CREATE INDEX `account_holders_batch` ON `account_holders` (`batch_id`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`number` text NOT NULL,
	`kind` text NOT NULL,
	`currency` text NOT NULL,
	`balance_minor` integer,
	`balance_on` text,
	`opened_on` text,
	`district` text,
	`frequency` text,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `accounts_client` ON `accounts` (`client_id`);--> statement-breakpoint
CREATE INDEX `accounts_number` ON `accounts` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_external` ON `accounts` (`source`,`external_id`);--> statement-breakpoint
CREATE INDEX `accounts_batch` ON `accounts` (`batch_id`);--> statement-breakpoint
CREATE TABLE `cards` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`account_id` text,
	`kind` text NOT NULL,
	`masked_number` text,
	`issued_on` text,
	`expires_on` text,
	`status` text DEFAULT 'active' NOT NULL,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `cards_client` ON `cards` (`client_id`);--> statement-breakpoint
CREATE INDEX `cards_kind` ON `cards` (`kind`);--> statement-breakpoint
CREATE UNIQUE INDEX `cards_external` ON `cards` (`source`,`external_id`);--> statement-breakpoint
CREATE INDEX `cards_batch` ON `cards` (`batch_id`);--> statement-breakpoint
CREATE TABLE `collateral` (
	`id` text PRIMARY KEY NOT NULL,
	`loan_id` text NOT NULL,
	`kind` text NOT NULL,
	`description` text,
	`value_minor` integer,
	`currency` text NOT NULL,
	`valued_on` text,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `collateral_loan` ON `collateral` (`loan_id`);--> statement-breakpoint
CREATE INDEX `collateral_batch` ON `collateral` (`batch_id`);--> statement-breakpoint
CREATE TABLE `covenants` (
	`id` text PRIMARY KEY NOT NULL,
	`loan_id` text NOT NULL,
	`kind` text NOT NULL,
	`operator` text NOT NULL,
	`threshold` text NOT NULL,
	`last_value` text,
	`tested_on` text,
	`next_test_on` text,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `covenants_loan` ON `covenants` (`loan_id`);--> statement-breakpoint
CREATE INDEX `covenants_batch` ON `covenants` (`batch_id`);--> statement-breakpoint
CREATE TABLE `holdings` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`product_id` text,
	`name` text,
	`issuer_id` text,
	`class` text,
	`quantity` text,
	`value_minor` integer,
	`cost_minor` integer,
	`currency` text,
	`valued_on` text,
	`matures_on` text,
	`rate_pct` text,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `holdings_client` ON `holdings` (`client_id`,`matures_on`);--> statement-breakpoint
CREATE INDEX `holdings_product` ON `holdings` (`product_id`);--> statement-breakpoint
CREATE INDEX `holdings_batch` ON `holdings` (`batch_id`);--> statement-breakpoint
CREATE TABLE `instalments` (
	`id` text PRIMARY KEY NOT NULL,
	`loan_id` text NOT NULL,
	`due_on` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`currency` text NOT NULL,
	`paid_on` text,
	`paid_minor` integer,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `instalments_loan` ON `instalments` (`loan_id`,`due_on`);--> statement-breakpoint
CREATE INDEX `instalments_batch` ON `instalments` (`batch_id`);--> statement-breakpoint
CREATE TABLE `loans` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`account_id` text,
	`number` text,
	`purpose` text,
	`amount_minor` integer NOT NULL,
	`outstanding_minor` integer,
	`currency` text NOT NULL,
	`rate_pct` text,
	`term_months` integer,
	`payment_minor` integer,
	`started_on` text,
	`matures_on` text,
	`state` text NOT NULL,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `loans_client` ON `loans` (`client_id`);--> statement-breakpoint
CREATE INDEX `loans_state` ON `loans` (`state`);--> statement-breakpoint
CREATE INDEX `loans_amount` ON `loans` (`amount_minor`);--> statement-breakpoint
CREATE UNIQUE INDEX `loans_external` ON `loans` (`source`,`external_id`);--> statement-breakpoint
CREATE INDEX `loans_batch` ON `loans` (`batch_id`);--> statement-breakpoint
CREATE TABLE `prices` (
	`product_id` text NOT NULL,
	`on` text NOT NULL,
	`price` text NOT NULL,
	`currency` text NOT NULL,
	`source` text,
	`external_id` text,
	`batch_id` text,
	PRIMARY KEY(`product_id`, `on`)
);
--> statement-breakpoint
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`names` text,
	`issuer_id` text,
	`family` text NOT NULL,
	`class` text,
	`currency` text,
	`terms` text NOT NULL,
	`rate_pct` text,
	`minimum_minor` integer,
	`approved` integer,
	`approval_valid_until` text,
	`summary` text,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE TABLE `rates` (
	`name` text NOT NULL,
	`on` text NOT NULL,
	`value` text NOT NULL,
	`source` text,
	`external_id` text,
	`batch_id` text,
	PRIMARY KEY(`name`, `on`)
);
--> statement-breakpoint
CREATE TABLE `standing_orders` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`account_id` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`currency` text NOT NULL,
	`to_bank` text,
	`to_account` text,
	`purpose` text,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `standing_orders_client` ON `standing_orders` (`client_id`);--> statement-breakpoint
CREATE INDEX `standing_orders_account` ON `standing_orders` (`account_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `standing_orders_external` ON `standing_orders` (`source`,`external_id`);--> statement-breakpoint
CREATE INDEX `standing_orders_batch` ON `standing_orders` (`batch_id`);--> statement-breakpoint
CREATE TABLE `transactions` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`client_id` text NOT NULL,
	`on` text NOT NULL,
	`seq` integer DEFAULT 0 NOT NULL,
	`direction` text NOT NULL,
	`operation` text,
	`amount_minor` integer NOT NULL,
	`balance_minor` integer,
	`currency` text NOT NULL,
	`purpose` text,
	`counterparty` text,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `transactions_account` ON `transactions` (`account_id`,`on`,`seq`);--> statement-breakpoint
CREATE INDEX `transactions_client` ON `transactions` (`client_id`,`on`);--> statement-breakpoint
CREATE UNIQUE INDEX `transactions_external` ON `transactions` (`source`,`external_id`);--> statement-breakpoint
CREATE INDEX `transactions_batch` ON `transactions` (`batch_id`);--> statement-breakpoint
CREATE TABLE `client_names` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`rm_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`norm` text NOT NULL,
	`tok` text NOT NULL,
	`lat` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `client_names_client` ON `client_names` (`client_id`);--> statement-breakpoint
CREATE INDEX `client_names_book` ON `client_names` (`rm_id`,`norm`,`lat`);--> statement-breakpoint
CREATE INDEX `client_names_norm` ON `client_names` (`norm`);--> statement-breakpoint
CREATE INDEX `client_names_lat` ON `client_names` (`lat`);--> statement-breakpoint
CREATE TABLE `client_profiles` (
	`client_id` text PRIMARY KEY NOT NULL,
	`base_currency` text,
	`us_person` integer,
	`pep` integer,
	`deceased` integer,
	`vulnerable` integer,
	`do_not_contact` integer,
	`complaint_open` integer,
	`over_indebted` integer,
	`classification` text,
	`risk_tolerance` integer,
	`risk_lowest_category` integer,
	`risk_assessed_on` text,
	`knowledge` text,
	`traded_classes` text,
	`tests_passed` text,
	`objectives` text,
	`horizon_months` integer,
	`loss_capacity_minor` integer,
	`liquid_assets_minor` integer,
	`monthly_expenses_minor` integer,
	`income_monthly_minor` integer,
	`obligations_monthly_minor` integer,
	`net_worth_minor` integer,
	`legal_capacity` text,
	`marketing_consent` text,
	`data_restriction` text,
	`adverse_credit` text,
	`demands` text,
	`existing_cover` text,
	`sustainability` text,
	`needs` text
);
--> statement-breakpoint
CREATE TABLE `client_screening` (
	`client_id` text PRIMARY KEY NOT NULL,
	`sanctions_status` text,
	`aml_restriction` text,
	`screened_on` text
);
--> statement-breakpoint
CREATE TABLE `clients` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`rm_id` text NOT NULL,
	`segment` text,
	`stage` text DEFAULT 'active' NOT NULL,
	`language` text DEFAULT 'en' NOT NULL,
	`gender` text,
	`first_name` text,
	`family_name` text,
	`patronymic` text,
	`title` text,
	`form_of_address` text,
	`birth_date` text,
	`occupation` text,
	`sector` text,
	`registration_no` text,
	`district` text,
	`city` text,
	`region` text,
	`country` text,
	`address` text,
	`client_since` text,
	`last_contact_on` text,
	`contact_every_days` integer,
	`notes` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `clients_rm_contact` ON `clients` (`rm_id`,`last_contact_on`);--> statement-breakpoint
CREATE INDEX `clients_rm_name` ON `clients` (`rm_id`,`name`);--> statement-breakpoint
CREATE INDEX `clients_district` ON `clients` (`district`);--> statement-breakpoint
CREATE UNIQUE INDEX `clients_external` ON `clients` (`source`,`external_id`);--> statement-breakpoint
CREATE INDEX `clients_batch` ON `clients` (`batch_id`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`channel` text,
	`given_on` text,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `consents_client` ON `consents` (`client_id`);--> statement-breakpoint
CREATE INDEX `consents_batch` ON `consents` (`batch_id`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`label` text,
	`value` text NOT NULL,
	`norm` text NOT NULL,
	`preferred` integer DEFAULT false NOT NULL,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `contacts_client` ON `contacts` (`client_id`);--> statement-breakpoint
CREATE INDEX `contacts_norm` ON `contacts` (`norm`);--> statement-breakpoint
CREATE INDEX `contacts_batch` ON `contacts` (`batch_id`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`expires_on` text,
	`requested_on` text,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `documents_client` ON `documents` (`client_id`);--> statement-breakpoint
CREATE INDEX `documents_batch` ON `documents` (`batch_id`);--> statement-breakpoint
CREATE TABLE `facts` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`on` text,
	`confidence` real DEFAULT 1 NOT NULL,
	`source_kind` text NOT NULL,
	`source_ref` text,
	`recorded_at` text NOT NULL,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `facts_client` ON `facts` (`client_id`);--> statement-breakpoint
CREATE INDEX `facts_batch` ON `facts` (`batch_id`);--> statement-breakpoint
CREATE TABLE `kyc` (
	`client_id` text PRIMARY KEY NOT NULL,
	`status` text,
	`valid_until` text,
	`level` text,
	`reviewed_on` text
);
--> statement-breakpoint
CREATE TABLE `relations` (
	`id` text PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text,
	`to_name` text,
	`kind` text NOT NULL,
	`share_pct` text,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `relations_from` ON `relations` (`from_id`);--> statement-breakpoint
CREATE INDEX `relations_to` ON `relations` (`to_id`);--> statement-breakpoint
CREATE INDEX `relations_batch` ON `relations` (`batch_id`);--> statement-breakpoint
CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`at` text NOT NULL,
	`actor_id` text,
	`kind` text NOT NULL,
	`thread_id` text,
	`client_id` text,
	`ref_id` text,
	`payload_digest` text NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_prev` ON `audit` (`prev_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `audit_id` ON `audit` (`id`);--> statement-breakpoint
CREATE INDEX `audit_client` ON `audit` (`client_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_thread` ON `audit` (`thread_id`);--> statement-breakpoint
CREATE TABLE `audit_payloads` (
	`audit_id` text PRIMARY KEY NOT NULL,
	`payload` text NOT NULL,
	`salt` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `inbox` (
	`event_id` text PRIMARY KEY NOT NULL,
	`surface` text NOT NULL,
	`state` text NOT NULL,
	`lease_until` text NOT NULL,
	`payload` text,
	`received_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `inbox_state` ON `inbox` (`state`,`lease_until`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`payload` text NOT NULL,
	`run_at` text NOT NULL,
	`state` text NOT NULL,
	`lease_until` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_once` ON `jobs` (`kind`,`key`);--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`state`,`run_at`);--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`seq` integer NOT NULL,
	`turn_id` text,
	`role` text NOT NULL,
	`content` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_thread` ON `messages` (`thread_id`,`seq`);--> statement-breakpoint
CREATE INDEX `messages_turn` ON `messages` (`turn_id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`client_id` text NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`status` text NOT NULL,
	`queued_at` text NOT NULL,
	`send_after` text NOT NULL,
	`sent_at` text,
	`archive_ref` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_once` ON `outbox` (`proposal_id`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`status`,`send_after`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`turn_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`tool` text NOT NULL,
	`risk` text NOT NULL,
	`client_id` text,
	`bound` text NOT NULL,
	`input` text NOT NULL,
	`input_digest` text NOT NULL,
	`card` text NOT NULL,
	`origins` text NOT NULL,
	`status` text NOT NULL,
	`plan_id` text,
	`depends_on` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`receipt` text,
	`undo` text,
	`undo_until` text,
	`undone_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_once` ON `proposals` (`turn_id`,`tool`,`input_digest`);--> statement-breakpoint
CREATE INDEX `proposals_thread` ON `proposals` (`thread_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `proposals_actor` ON `proposals` (`actor_id`,`status`);--> statement-breakpoint
CREATE INDEX `proposals_expiry` ON `proposals` (`status`,`expires_at`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`surface` text NOT NULL,
	`title` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `threads_owner` ON `threads` (`owner_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `turns` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`surface` text NOT NULL,
	`request_key` text NOT NULL,
	`text` text NOT NULL,
	`language` text,
	`status` text NOT NULL,
	`lease_until` text,
	`attempts` integer DEFAULT 1 NOT NULL,
	`reply` text,
	`created_at` text NOT NULL,
	`ended_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `turns_request` ON `turns` (`thread_id`,`request_key`);--> statement-breakpoint
CREATE INDEX `turns_status` ON `turns` (`status`,`lease_until`);--> statement-breakpoint
CREATE TABLE `grants` (
	`id` text PRIMARY KEY NOT NULL,
	`actor_id` text NOT NULL,
	`book_id` text NOT NULL,
	`from_at` text NOT NULL,
	`to_at` text NOT NULL,
	`granted_by` text NOT NULL,
	`reason` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `grants_actor` ON `grants` (`actor_id`,`to_at`);--> statement-breakpoint
CREATE TABLE `import_batches` (
	`id` text PRIMARY KEY NOT NULL,
	`preset` text NOT NULL,
	`actor_id` text,
	`status` text NOT NULL,
	`counts` text NOT NULL,
	`files` text NOT NULL,
	`at` text NOT NULL,
	`undone_at` text
);
--> statement-breakpoint
CREATE TABLE `import_changes` (
	`batch_id` text NOT NULL,
	`seq` integer NOT NULL,
	`table_name` text NOT NULL,
	`row_id` text NOT NULL,
	`before` text NOT NULL,
	PRIMARY KEY(`batch_id`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `team_members` (
	`team_id` text NOT NULL,
	`user_id` text NOT NULL,
	PRIMARY KEY(`team_id`, `user_id`)
);
--> statement-breakpoint
CREATE INDEX `team_members_user` ON `team_members` (`user_id`);--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teams_name_unique` ON `teams` (`name`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`digest` text NOT NULL,
	`label` text,
	`created_at` text NOT NULL,
	`expires_at` text,
	`used_at` text,
	`revoked_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_digest` ON `tokens` (`digest`);--> statement-breakpoint
CREATE INDEX `tokens_user` ON `tokens` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`zone` text NOT NULL,
	`language` text NOT NULL,
	`title` text,
	`phone` text,
	`signatures` text,
	`auto_commit` integer DEFAULT false NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `deals` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`subject` text NOT NULL,
	`stage` text NOT NULL,
	`amount_minor` integer,
	`currency` text,
	`probability_pct` text,
	`next_step` text,
	`next_step_on` text,
	`updated_on` text,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `deals_owner` ON `deals` (`owner_id`,`stage`);--> statement-breakpoint
CREATE INDEX `deals_client` ON `deals` (`client_id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`thread_id` text,
	`turn_id` text,
	`purpose` text NOT NULL,
	`channel` text NOT NULL,
	`language` text NOT NULL,
	`recipient` text,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`origins` text NOT NULL,
	`missing` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `drafts_owner` ON `drafts` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `drafts_client` ON `drafts` (`client_id`);--> statement-breakpoint
CREATE TABLE `feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`on` text NOT NULL,
	`channel` text,
	`topic` text,
	`sentiment` text,
	`score` integer,
	`quote` text,
	`may_quote` integer,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `feedback_client` ON `feedback` (`client_id`,`on`);--> statement-breakpoint
CREATE TABLE `interactions` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`on` text NOT NULL,
	`at` text,
	`channel` text NOT NULL,
	`direction` text,
	`text` text NOT NULL,
	`language` text,
	`author_id` text,
	`origin_kind` text NOT NULL,
	`proposal_id` text,
	`created_at` text NOT NULL,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `interactions_client` ON `interactions` (`client_id`,`on`);--> statement-breakpoint
CREATE INDEX `interactions_batch` ON `interactions` (`batch_id`);--> statement-breakpoint
CREATE TABLE `promises` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`text` text NOT NULL,
	`made_on` text NOT NULL,
	`due_on` text,
	`status` text NOT NULL,
	`evidence_ref` text,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `promises_owner` ON `promises` (`owner_id`,`status`,`due_on`);--> statement-breakpoint
CREATE INDEX `promises_client` ON `promises` (`client_id`);--> statement-breakpoint
CREATE TABLE `requests` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`text` text,
	`channel` text,
	`urgency` text NOT NULL,
	`status` text NOT NULL,
	`received_at` text NOT NULL,
	`first_answer_due_at` text,
	`first_answered_at` text,
	`resolved_at` text,
	`origin_kind` text NOT NULL,
	`details` text,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `requests_owner` ON `requests` (`owner_id`,`status`);--> statement-breakpoint
CREATE INDEX `requests_client` ON `requests` (`client_id`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text,
	`owner_id` text NOT NULL,
	`text` text NOT NULL,
	`due_on` text,
	`due_at` text,
	`priority` text DEFAULT 'normal' NOT NULL,
	`status` text DEFAULT 'open' NOT NULL,
	`completed_at` text,
	`origin_kind` text NOT NULL,
	`proposal_id` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`source` text,
	`external_id` text,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `tasks_owner` ON `tasks` (`owner_id`,`status`,`due_on`);--> statement-breakpoint
CREATE INDEX `tasks_client` ON `tasks` (`client_id`,`status`);--> statement-breakpoint
CREATE INDEX `tasks_batch` ON `tasks` (`batch_id`);