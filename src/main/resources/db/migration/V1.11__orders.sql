-- What lists are ordered and filtered by. Each order ends in the code, so that it is total; each filter finds its rows by an index.
--
-- sort_name: the words of the name in lower case, without marks and punctuation, cut so that an index on PostgreSQL holds them.
-- sort_date: the first day on which the date may lie; 9999-12-31 when no date is known, so that it sorts last.
-- recent_date: the last day on which the date may lie; 0001-01-01 when no date is known, so that it sorts last from the latest on.
-- ..._city_key: the city without case, marks, spaces and punctuation.
-- A range of days asks for earliest <= its end and latest >= its start; it may have no end, or no start, so both are indexed.

alter table document add column sort_name varchar(200) not null;
alter table document add column sort_date date not null;
alter table document add column recent_date date not null;
create index document_by_title on document (sort_name, code);
create index document_order on document (sort_date, code);
create index document_recent on document (recent_date, code);
create index document_kind on document (kind, code);
create index document_as_of on document (as_of_earliest, as_of_latest);
create index document_as_of_latest on document (as_of_latest);

alter table partner add column sort_name varchar(200) not null;
alter table partner add column sort_date date not null;
alter table partner add column recent_date date not null;
alter table partner add column seat_city_key varchar(200);
create index partner_by_name on partner (sort_name, code);
create index partner_order on partner (sort_date, code);
create index partner_recent on partner (recent_date, code);
create index partner_established on partner (established_earliest, established_latest);
create index partner_established_latest on partner (established_latest);
create index partner_seat_city on partner (seat_city_key, code);

alter table dialogue_relation add column sort_name varchar(200) not null;
create index dialogue_relation_by_name on dialogue_relation (sort_name, code);

alter table person add column sort_name varchar(200) not null;
create index person_by_name on person (sort_name, code);

alter table milestone add column sort_name varchar(200) not null;
alter table milestone add column recent_date date not null;
alter table milestone add column place_city_key varchar(200);
create index milestone_by_title on milestone (sort_name, code);
create index milestone_recent on milestone (recent_date, code);
create index milestone_kind on milestone (kind, sort_date, code);
create index milestone_date on milestone (date_earliest, date_latest);
create index milestone_latest on milestone (date_latest);
create index milestone_city on milestone (place_city_key, sort_date, code);

alter table mechanism add column sort_name varchar(200) not null;
alter table mechanism add column sort_date date not null;
alter table mechanism add column recent_date date not null;
-- The place of the level among all levels, the highest first; behind them when no level is known.
alter table mechanism add column level_rank int not null;
create index mechanism_by_name on mechanism (sort_name, code);
create index mechanism_order on mechanism (sort_date, code);
create index mechanism_recent on mechanism (recent_date, code);
create index mechanism_by_rank on mechanism (level_rank, sort_name, code);
create index mechanism_established on mechanism (established_earliest, established_latest);
create index mechanism_established_latest on mechanism (established_latest);

alter table meeting add column sort_name varchar(200) not null;
alter table meeting add column recent_date date not null;
alter table meeting add column place_city_key varchar(200);
create index meeting_by_name on meeting (sort_name, code);
create index meeting_recent on meeting (recent_date, code);
create index meeting_format on meeting (format, sort_date, code);
create index meeting_date on meeting (date_earliest, date_latest);
create index meeting_city on meeting (place_city_key, sort_date, code);

alter table agreement add column sort_name varchar(200) not null;
alter table agreement add column recent_date date not null;
alter table agreement add column place_city_key varchar(200);
create index agreement_by_title on agreement (sort_name, code);
create index agreement_recent on agreement (recent_date, code);
create index agreement_legally_binding on agreement (legally_binding, sort_date, code);
create index agreement_city on agreement (place_city_key, sort_date, code);
create index agreement_adopted_latest on agreement (adopted_latest);
create index agreement_entry_into_force_latest on agreement (entry_into_force_latest);
create index agreement_period_latest on agreement (period_latest);

alter table treaty_action add column place_city_key varchar(200);

alter table programme add column sort_name varchar(200) not null;
alter table programme add column recent_date date not null;
create index programme_by_name on programme (sort_name, code);
create index programme_recent on programme (recent_date, code);
create index programme_launched on programme (launched_earliest, launched_latest);
create index programme_launched_latest on programme (launched_latest);
create index programme_period_latest on programme (period_latest);
