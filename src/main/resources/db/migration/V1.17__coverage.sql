-- Where documents are public, who published them as they print it, and who stands behind what they say.
alter table document add column address varchar(4000);
alter table document add column publisher varchar(4000);
alter table document add column authority varchar(20);
create index document_authority on document (authority, code);

-- What the list of a record claims to show: the signatories of an agreement, the meetings of a mechanism.
create table coverage (
  id bigint primary key references subject (id) on delete cascade,
  owner_id bigint not null unique references subject (id) on delete cascade,
  extent varchar(20) not null,
  as_of_edtf varchar(64),
  as_of_earliest date,
  as_of_latest date,
  constraint coverage_as_of_order check (as_of_earliest <= as_of_latest),
  constraint coverage_complete_as_of check (extent <> 'COMPLETE' or as_of_edtf is not null)
);
