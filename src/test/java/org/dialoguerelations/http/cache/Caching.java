package org.dialoguerelations.http.cache;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;
import org.dialoguerelations.testing.TemporaryDataset;

/** The service with its cache, and with a data set of its own that tests may replace. */
public class Caching implements QuarkusTestProfile {

  static final String ONE =
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

  static final String TWO =
      ONE.replace("agreements:", "  P2: {name: Two, kind: STATE, sources: [doc/a]}\nagreements:");

  @Override
  public Map<String, String> getConfigOverrides() {
    Map<String, String> settings = new HashMap<>(TemporaryDataset.settings("caching", ONE));
    settings.put("dialogue-relations.cache.answer-bytes", "1M");
    return settings;
  }
}
