-- The regional and international issues that a decision speaks of.
create table decision_issue (
  decision_id bigint not null references decision (id) on delete cascade,
  -- The order in which the data set names them.
  place int not null check (place >= 0),
  issue varchar(4000) not null,
  -- Without case, marks, spaces and punctuation, as filters compare it.
  issue_key varchar(200) not null,
  primary key (decision_id, place)
);
create index decision_issue_decisions on decision_issue (issue_key, decision_id);
delete from dataset_revision;
