-- How long an agreement is in force by its own terms, as an ISO 8601 period such as P5Y; null when it sets no duration.
alter table agreement add column duration varchar(20);
-- Null when no source says whether a party that consents later waits.
alter table entry_into_force_rule alter column later_parties_wait drop not null;
delete from dataset_revision;
