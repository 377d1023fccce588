create table mechanism (
  id bigint primary key references subject (id) on delete cascade,
  code varchar(80) not null unique,
  name varchar(4000) not null,
  mechanism_level varchar(40),
  summary varchar(4000),
  established_edtf varchar(64),
  established_earliest date,
  established_latest date,
  constraint mechanism_established_order check (established_earliest <= established_latest)
);
create index mechanism_by_level on mechanism (mechanism_level, code);

create table frequency (
  id bigint primary key references subject (id) on delete cascade,
  mechanism_id bigint not null references mechanism (id) on delete cascade,
  text varchar(4000) not null,
  from_edtf varchar(64),
  from_earliest date,
  from_latest date,
  until_edtf varchar(64),
  until_earliest date,
  until_latest date,
  constraint frequency_from_order check (from_earliest <= from_latest),
  constraint frequency_until_order check (until_earliest <= until_latest)
);
create index frequency_mechanism on frequency (mechanism_id, id);

create table mechanism_participant (
  id bigint primary key references subject (id) on delete cascade,
  mechanism_id bigint not null references mechanism (id) on delete cascade,
  partner_id bigint not null references partner (id) on delete cascade,
  capacity varchar(4000),
  since_edtf varchar(64),
  since_earliest date,
  since_latest date,
  as_of_edtf varchar(64),
  as_of_earliest date,
  as_of_latest date,
  constraint mechanism_participant_since_order check (since_earliest <= since_latest),
  constraint mechanism_participant_as_of_order check (as_of_earliest <= as_of_latest)
);
create index mechanism_participant_mechanism on mechanism_participant (mechanism_id, id);
create index mechanism_participant_partner on mechanism_participant (partner_id, mechanism_id);

create table meeting (
  id bigint primary key references subject (id) on delete cascade,
  code varchar(80) not null unique,
  name varchar(4000) not null,
  mechanism_id bigint references mechanism (id) on delete cascade,
  ordinal int,
  summary varchar(4000),
  -- The first day it may lie on; 9999-12-31 when no date is known, so that it sorts last.
  sort_date date not null,
  date_edtf varchar(64),
  date_earliest date,
  date_latest date,
  place_city varchar(4000),
  place_name varchar(4000),
  place_country_id bigint references partner (id) on delete cascade,
  format varchar(20),
  status varchar(20) not null,
  -- The moment, and how many seconds the clock at the place was ahead of UTC.
  starts_at timestamp with time zone,
  starts_at_offset int,
  duration_minutes int,
  duration_qualifier varchar(20),
  constraint meeting_date_order check (date_earliest <= date_latest),
  constraint meeting_ordinal_positive check (ordinal > 0),
  constraint meeting_starts_at_offset check
    ((starts_at is null and starts_at_offset is null)
      or (starts_at is not null and starts_at_offset between -64800 and 64800)),
  constraint meeting_duration_positive check (duration_minutes > 0),
  constraint meeting_duration_qualifier check
    ((duration_minutes is null and duration_qualifier is null)
      or (duration_minutes is not null and duration_qualifier is not null))
);
create index meeting_order on meeting (sort_date, code);
create index meeting_mechanism on meeting (mechanism_id, sort_date, code);
create index meeting_status on meeting (status, sort_date, code);
create index meeting_place_country on meeting (place_country_id);
create index meeting_latest on meeting (date_latest);

create table meeting_participant (
  id bigint primary key references subject (id) on delete cascade,
  meeting_id bigint not null references meeting (id) on delete cascade,
  partner_id bigint references partner (id) on delete cascade,
  person_id bigint references person (id) on delete cascade,
  role varchar(20) not null,
  capacity varchar(4000),
  constraint meeting_participant_somebody check (partner_id is not null or person_id is not null)
);
create index meeting_participant_meeting on meeting_participant (meeting_id, id);
create index meeting_participant_partner on meeting_participant (partner_id, role, meeting_id);
create index meeting_participant_person on meeting_participant (person_id, meeting_id);

create table decision (
  id bigint primary key references subject (id) on delete cascade,
  meeting_id bigint not null references meeting (id) on delete cascade,
  -- That of the meeting, so that decisions of several meetings can be put in order.
  sort_date date not null,
  kind varchar(20) not null,
  text varchar(4000) not null,
  by_id bigint references partner (id) on delete cascade,
  speaker_id bigint references person (id) on delete cascade
);
create index decision_meeting on decision (meeting_id, id);
create index decision_order on decision (sort_date, id);
create index decision_kind on decision (kind);
create index decision_by on decision (by_id, id);
create index decision_speaker on decision (speaker_id, id);

-- What a decision is about: records of any type, also of sections that are written later.
create table decision_subject (
  decision_id bigint not null references decision (id) on delete cascade,
  subject_id bigint not null references subject (id) on delete cascade,
  -- The order in which the data set names what the decision is about.
  place int not null check (place >= 0),
  primary key (decision_id, subject_id)
);
create index decision_subject_decisions on decision_subject (subject_id, decision_id);
