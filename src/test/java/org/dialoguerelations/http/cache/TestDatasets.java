package org.dialoguerelations.http.cache;

/** Two small data sets, one of which takes the place of the other. */
public final class TestDatasets {

  public static final String ONE =
      """
      documents:
        doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all of it}}
      partners:
        P1: {name: One, kind: STATE, sources: [doc/a]}
      agreements:
        a1:
          title: An agreement
          kind: AGREEMENT
          adopted: 2001-01-01
          entryIntoForce: 2002-01-01
          signatories: {P1: {ratification: {date: 2001-05-01, sources: [doc/a]}}}
          sources: [doc/a]
      """;

  public static final String TWO =
      ONE.replace("agreements:", "  P2: {name: Two, kind: STATE, sources: [doc/a]}\nagreements:");

  private TestDatasets() {}
}
