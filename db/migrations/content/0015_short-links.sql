-- Articles that are public already get their short links from a queue: how many there are must not hold up a start.
INSERT INTO `jobs` (`id`, `kind`, `payload`, `version`, `run_at`, `leased_until`, `attempts`)
SELECT '00000000-0000-7000-8000-000000000015', 'short-links', '{"after":""}', 1, 0, NULL, 0
WHERE EXISTS (SELECT 1 FROM `articles`);
