-- What search finds. Terms are kept as the bytes of their UTF-8 form, since bytes are compared alike on every database,
-- whatever its collation.
create table search_record (
  id bigint primary key references subject (id) on delete cascade,
  type varchar(40) not null,
  code bytea not null,
  -- How long its name is: of two records that match alike, the one with the shorter name comes first.
  length int not null
);

-- The texts of a record, so that a hit can show the one that matched.
create table search_text (
  id bigint primary key,
  record_id bigint not null references subject (id) on delete cascade,
  ordinal int not null check (ordinal between 0 and 9999),
  text varchar(4000) not null,
  unique (record_id, ordinal)
);

-- Which term stands in which record: once, for the best of the record's texts that have it. The index holds all that a
-- search reads.
create table search_posting (
  id bigint primary key,
  term bytea not null,
  record_id bigint not null references subject (id) on delete cascade,
  tier int not null,
  ordinal int not null,
  unique (record_id, term)
);
create index search_posting_term on search_posting (term, record_id, tier, ordinal);

-- Each longer word of the data set once, forward and backward, to find those that are one typing error away. It hangs on
-- a record that has it, so that it goes with the data set.
create table search_word (
  id bigint primary key,
  word bytea not null,
  reversed bytea not null,
  letters int not null,
  record_id bigint not null references subject (id) on delete cascade
);
create index search_word_word on search_word (word, letters);
create index search_word_reversed on search_word (reversed, letters);
create index search_word_record on search_word (record_id);

-- A database that holds a data set already reads it once more, since an unchanged one would not be imported again.
delete from subject;
delete from dataset_revision;
