-- The tables that follow are filled by the import. A database that holds a data set already reads it once more, since an
-- unchanged one would not be imported again.
delete from subject;
delete from dataset_revision;
