-- The record that a citation speaks of, also when it supports one of its items: what a document says something about is found at once.
alter table citation add column record_id bigint not null references subject (id) on delete cascade;
create index citation_record on citation (record_id);
