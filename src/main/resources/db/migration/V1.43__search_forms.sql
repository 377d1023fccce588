-- What search stores of a text has changed (stems of words, pairs of signs, places, dates, decisions). A database that holds a data set already
-- reads it once more, since an unchanged one would not be imported again.
delete from subject;
delete from dataset_revision;
