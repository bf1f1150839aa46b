-- Pieces and pictures from before the desk: what its lists, its search and its guards know of them is taken out of their
-- documents, as each save does it since. Whatever has its text there already was saved by the desk, and is left alone.
INSERT OR IGNORE INTO `draft_pictures` (`draft_id`, `media_id`)
	SELECT `drafts`.`id`, `shown`.`atom` FROM `drafts`, json_tree(`drafts`.`document`) AS `shown` WHERE `shown`.`key` = 'mediaId' AND `shown`.`type` = 'text';--> statement-breakpoint
INSERT OR IGNORE INTO `draft_pictures` (`draft_id`, `media_id`)
	SELECT `former`.`draft_id`, `shown`.`atom` FROM (SELECT * FROM `revisions` WHERE typeof(`document`) = 'text') AS `former`, json_tree(`former`.`document`) AS `shown`
	WHERE `shown`.`key` = 'mediaId' AND `shown`.`type` = 'text';--> statement-breakpoint
UPDATE `drafts` SET
	`section_id` = json_extract(`document`, '$.sectionId'),
	`type_id` = json_extract(`document`, '$.typeId'),
	`embargoed_until` = unixepoch(json_extract(`document`, '$.embargoedUntil')) * 1000,
	`words` = coalesce(
		(SELECT `words` FROM `articles` WHERE `articles`.`id` = `drafts`.`id`),
		(SELECT sum(length(trim(`atom`)) - length(replace(trim(`atom`), ' ', '')) + 1) FROM json_tree(`drafts`.`document`, '$.body') WHERE `key` = 'text' AND `type` = 'text'),
		0),
	`withdrawn_at` = (SELECT `withdrawn_at` FROM `notices` WHERE `notices`.`id` = `drafts`.`id`)
	WHERE `id` NOT IN (SELECT `draft_id` FROM `draft_texts`);--> statement-breakpoint
INSERT INTO `draft_bylines` (`draft_id`, `position`, `author_id`)
	SELECT `drafts`.`id`, min(`named`.`key`), json_extract(`named`.`value`, '$.authorId') FROM `drafts`, json_each(`drafts`.`document`, '$.bylines') AS `named`
	WHERE `drafts`.`id` NOT IN (SELECT `draft_id` FROM `draft_texts`) GROUP BY 1, 3;--> statement-breakpoint
INSERT INTO `draft_texts` (`draft_id`, `headline`, `standfirst`, `body`, `names`)
	SELECT `drafts`.`id`, `drafts`.`headline`,
		trim(coalesce(json_extract(`document`, '$.kicker'), '') || char(10) || coalesce(json_extract(`document`, '$.standfirst'), ''), char(10)),
		coalesce((SELECT group_concat(`atom`, char(10)) FROM json_tree(`drafts`.`document`, '$.body')
			WHERE `key` IN ('text', 'caption', 'attribution', 'heading', 'title', 'altText', 'credit') AND `type` = 'text' AND `atom` <> ''), ''),
		trim(coalesce((SELECT group_concat(`desk_authors`.`name`, char(10)) FROM `draft_bylines` JOIN `desk_authors` ON `desk_authors`.`id` = `draft_bylines`.`author_id`
			WHERE `draft_bylines`.`draft_id` = `drafts`.`id`), '') || char(10) || coalesce(json_extract(`document`, '$.printedByline'), '')
			|| char(10) || coalesce(json_extract(`document`, '$.dateline'), ''), char(10))
	FROM `drafts` WHERE `drafts`.`id` NOT IN (SELECT `draft_id` FROM `draft_texts`);--> statement-breakpoint
UPDATE `media` SET `words` = lower(trim(`caption` || char(10) || `alt_text` || char(10) || `credit` || char(10) || `source` || char(10) || `licence`, char(10))) WHERE `words` = '';
