package org.dialoguerelations.dataset.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What records were in the data set that the database holds. Works in the caller's transaction. */
@Singleton
class RecordPrints implements PanacheRepository<RecordPrintEntity>, Indexer {

  /** Rows that are fetched at once when all are gone through. */
  private static final int FETCHED = 500;

  @Override
  public RecordReader begin() {
    return (fields, rows) ->
        rows.add(
            new RecordPrintEntity(
                fields.key(), fields.code(), fields.type(), fields.prints().bytes()));
  }

  /** Those of the records with these codes, by code. */
  Map<String, RecordPrint> byCode(Collection<String> codes) {
    return find("select code, type, prints from RecordPrint where code in ?1", codes)
        .project(RecordPrint.class)
        .stream()
        .collect(Collectors.toMap(RecordPrint::code, Function.identity()));
  }

  /** Some of those after a code, in the order of codes. */
  List<RecordPrint> after(String code) {
    return find("select code, type, prints from RecordPrint where code > ?1 order by code", code)
        .project(RecordPrint.class)
        .range(0, FETCHED - 1)
        .list();
  }
}
