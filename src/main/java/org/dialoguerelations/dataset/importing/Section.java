package org.dialoguerelations.dataset.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dialoguerelations.kernel.date.PartialDate;

/** One kind of record in data set files. A feature provides one for each of its kinds. */
public interface Section {

  /** The top-level key under which such records stand, e.g. {@code partners}. */
  String name();

  /** The name of the GraphQL type of such records, e.g. {@code Partner}. */
  String type();

  /**
   * The names of sections that are read before this one: those to whose rows its rows refer, and
   * those whose links stand before its own where both lead to one record.
   */
  default Set<String> dependsOn() {
    return Set.of();
  }

  /** The keys of its records that hold one value, for the page about the format. */
  List<? extends FieldTable.Field<?, ?>> fields();

  /** Begins to read the section in one import. */
  RecordReader begin(EarlierSections earlier);

  /**
   * The places in a record that citations can name, with the labels shown to users. Only documents
   * have any.
   */
  default Map<String, String> places(Fields fields) {
    return Map.of();
  }

  /** The date of which a record speaks, so that what it reports was so by then. */
  default Optional<PartialDate> asOf(Fields fields) {
    return Optional.empty();
  }

  /**
   * How far what a record says stands behind what others of its section say otherwise: 0 for those
   * that stand behind none. Empty when nobody says.
   */
  default OptionalInt rank(Fields fields) {
    return OptionalInt.empty();
  }
}
