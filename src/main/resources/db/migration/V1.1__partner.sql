create table partner (
  id bigint primary key references subject (id) on delete cascade,
  code varchar(80) not null unique,
  name varchar(4000) not null,
  kind varchar(40) not null,
  iso char(2) unique,
  summary varchar(4000),
  established_edtf varchar(64),
  established_earliest date,
  established_latest date,
  seat_city varchar(4000),
  seat_name varchar(4000),
  -- A partner that may be written after this one; the import checks that it is a partner.
  seat_country_id bigint references subject (id) on delete cascade,
  constraint partner_established_order check (established_earliest <= established_latest),
  constraint partner_iso_of_state check (iso is null or kind = 'STATE')
);
create index partner_kind on partner (kind, code);
create index partner_seat_country on partner (seat_country_id);

create table membership (
  id bigint primary key references subject (id) on delete cascade,
  member_id bigint not null references partner (id) on delete cascade,
  organisation_id bigint not null references partner (id) on delete cascade,
  role varchar(20) not null,
  from_edtf varchar(64),
  from_earliest date,
  from_latest date,
  until_edtf varchar(64),
  until_earliest date,
  until_latest date,
  as_of_edtf varchar(64),
  as_of_earliest date,
  as_of_latest date,
  constraint membership_from_order check (from_earliest <= from_latest),
  constraint membership_until_order check (until_earliest <= until_latest),
  constraint membership_as_of_order check (as_of_earliest <= as_of_latest),
  constraint membership_of_other check (member_id <> organisation_id)
);
create index membership_member on membership (member_id, id);
create index membership_organisation on membership (organisation_id, id);

create table dialogue_relation (
  id bigint primary key references subject (id) on delete cascade,
  code varchar(80) not null unique,
  name varchar(4000) not null,
  summary varchar(4000),
  first_id bigint not null references partner (id) on delete cascade,
  second_id bigint not null references partner (id) on delete cascade,
  unique (first_id, second_id),
  constraint dialogue_relation_of_two check (first_id <> second_id)
);
create index dialogue_relation_second on dialogue_relation (second_id);

create table coordinator (
  id bigint primary key references subject (id) on delete cascade,
  relation_id bigint not null references dialogue_relation (id) on delete cascade,
  partner_id bigint not null references partner (id) on delete cascade,
  from_edtf varchar(64),
  from_earliest date,
  from_latest date,
  until_edtf varchar(64),
  until_earliest date,
  until_latest date,
  as_of_edtf varchar(64),
  as_of_earliest date,
  as_of_latest date,
  constraint coordinator_from_order check (from_earliest <= from_latest),
  constraint coordinator_until_order check (until_earliest <= until_latest),
  constraint coordinator_as_of_order check (as_of_earliest <= as_of_latest)
);
create index coordinator_relation on coordinator (relation_id, id);
create index coordinator_partner on coordinator (partner_id);

create table pillar (
  subject_id bigint not null references subject (id) on delete cascade,
  pillar varchar(40) not null,
  primary key (subject_id, pillar)
);
create index pillar_subjects on pillar (pillar, subject_id);

create table person (
  id bigint primary key references subject (id) on delete cascade,
  code varchar(80) not null unique,
  name varchar(4000) not null,
  summary varchar(4000)
);

create table office (
  id bigint primary key references subject (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  title varchar(4000) not null,
  partner_id bigint references partner (id) on delete cascade,
  from_edtf varchar(64),
  from_earliest date,
  from_latest date,
  until_edtf varchar(64),
  until_earliest date,
  until_latest date,
  as_of_edtf varchar(64),
  as_of_earliest date,
  as_of_latest date,
  constraint office_from_order check (from_earliest <= from_latest),
  constraint office_until_order check (until_earliest <= until_latest),
  constraint office_as_of_order check (as_of_earliest <= as_of_latest)
);
create index office_person on office (person_id, id);
create index office_partner on office (partner_id, id);

create table milestone (
  id bigint primary key references subject (id) on delete cascade,
  code varchar(80) not null unique,
  title varchar(4000) not null,
  kind varchar(40) not null,
  summary varchar(4000),
  -- The first day it may lie on; 9999-12-31 when no date is known, so that it sorts last.
  sort_date date not null,
  date_edtf varchar(64),
  date_earliest date,
  date_latest date,
  place_city varchar(4000),
  place_name varchar(4000),
  place_country_id bigint references partner (id) on delete cascade,
  relation_id bigint references dialogue_relation (id) on delete cascade,
  person_id bigint references person (id) on delete cascade,
  partner_id bigint references partner (id) on delete cascade,
  constraint milestone_date_order check (date_earliest <= date_latest)
);
create index milestone_order on milestone (sort_date, code);
create index milestone_relation on milestone (relation_id, sort_date, code);
create index milestone_person on milestone (person_id);
create index milestone_partner on milestone (partner_id);
create index milestone_place_country on milestone (place_country_id);
