package org.dialoguerelations.dataset.importing;

import java.util.Optional;
import org.dialoguerelations.kernel.date.DatePrecision;

/** Turns what can be cited, and the citations of it, into rows. */
public interface CitationSink {

  /** Something that citations can support: a record, or an item of one. */
  void subject(long key, String type, Rows rows);

  /** A place in a document that citations can name. */
  void place(long key, long document, String code, String label, Rows rows);

  /**
   * A citation of a place in a document for a subject; without a property, for the whole of it.
   *
   * @param record the subject, or the record of which it is an item
   * @param precision how precisely the place gives the date that it supports; empty for what is no
   *     date, and where nobody says
   */
  void citation(
      long key,
      long subject,
      long record,
      long place,
      Optional<String> property,
      Optional<DatePrecision> precision,
      Rows rows);

  /**
   * What all places that support something amount to.
   *
   * @param rank the best among their documents; see {@link Section#rank}
   */
  void support(long key, Support support, int rank, Rows rows);
}
