-- The words of a decision without case, marks and punctuation, as filters look for parts of them. The table is filled by the
-- import.
alter table decision add column words varchar not null default '';
delete from dataset_revision;
