-- When a membership surely held, and may have held: bounds that the import computes by the rules of memberships.
alter table membership add column held_from_earliest date not null;
alter table membership add column held_from_latest date not null;
alter table membership add column held_until_earliest date not null;
alter table membership add column held_until_latest date not null;
alter table membership add constraint membership_held_from_order check (held_from_earliest <= held_from_latest);
alter table membership add constraint membership_held_until_order check (held_until_earliest <= held_until_latest);

-- In which records partners have a part, and on what basis: named by a source, by the mechanism of a meeting, or as a member of the partner
-- 'through'. Derived by the import from what it has written.
create table participation (
  record_id bigint not null references subject (id) on delete cascade,
  partner_id bigint not null references partner (id) on delete cascade,
  basis varchar(20) not null,
  through_id bigint not null references partner (id) on delete cascade,
  type varchar(40) not null,
  primary key (record_id, partner_id, basis, through_id)
);
create index participation_partner on participation (partner_id, type, basis, record_id);
create index participation_through on participation (through_id);
