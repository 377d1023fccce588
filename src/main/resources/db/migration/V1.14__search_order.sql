-- What a search asks of a record stands in its postings too, so that a search reads one index for all hits of a common word, and other tables
-- for those of a page only. The table is made anew, since to change all its rows takes longer.
alter table search_posting rename to search_posting_without_order;
drop index search_posting_term;

create table search_posting (
  id bigint primary key,
  term bytea not null,
  record_id bigint not null,
  tier int not null,
  ordinal int not null,
  -- Of the record: how long its name is, its code, and its type.
  length int not null,
  code bytea not null,
  type varchar(40) not null
);
insert into search_posting (id, term, record_id, tier, ordinal, length, code, type)
  select p.id, p.term, p.record_id, p.tier, p.ordinal, r.length, r.code, r.type
  from search_posting_without_order p join search_record r on r.id = p.record_id order by p.id;
drop table search_posting_without_order;
drop table search_record;
alter table search_posting add constraint search_posting_once unique (record_id, term);
alter table search_posting add constraint search_posting_record foreign key (record_id) references subject (id) on delete cascade;
create index search_posting_term on search_posting (term, record_id, tier, ordinal, length, code, type);
