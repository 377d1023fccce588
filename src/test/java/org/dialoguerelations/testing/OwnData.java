package org.dialoguerelations.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/**
 * The service with a database of its own, in which each test serves what it needs; see {@code
 * TestImports}. Answers are kept, traces made, and citations name an address.
 */
public class OwnData implements QuarkusTestProfile {

  /** Where the service is found. */
  public static final String ADDRESS = "https://relations.example.org";

  private static final String FIRST =
      """
      documents:
        doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all of it}}
      """;

  @Override
  public Map<String, String> getConfigOverrides() {
    Map<String, String> settings = new HashMap<>(TemporaryDataset.settings("own", FIRST));
    settings.put("dialogue-relations.cache.answer-bytes", "1M");
    settings.put("dialogue-relations.public-url", ADDRESS);
    settings.put("dialogue-relations.watch.files", "true");
    settings.put("quarkus.otel.sdk.disabled", "false");
    return settings;
  }
}
