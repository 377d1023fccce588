package org.dialoguerelations.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A data set with a number, which each of its records carries: an answer with two of them is a
 * mixture.
 *
 * @param partners how many it has
 */
record NumberedDataset(int number, int partners) {

  /** What is asked for is read from several tables, at different times of one execution. */
  private static final String QUESTION =
      """
      { dataset { revision counts { type count } }
        partners(first: 50) { totalCount nodes { name citations { locator document { title } } } }
        documents { totalCount nodes { title } } partner(code: "%s") { name } }
      """;

  /** Always the same question. */
  static String question() {
    return QUESTION.formatted("P1");
  }

  /**
   * A question that differs from others, in a record that there is not: what it asks for is neither
   * among the answers that are kept nor among the records.
   */
  static String question(int number) {
    return QUESTION.formatted("nobody-" + number);
  }

  /** Writes it into a folder of its own. */
  Path write(Path parent) {
    try {
      Path folder = Files.createDirectories(parent.resolve("number-" + number));
      Files.writeString(folder.resolve("data.yaml"), yaml());
      return folder.toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String yaml() {
    return """
        documents:
          doc: {title: Document of %d, kind: OTHER, sources: [doc/a], locators: {a: page %d}}
        partners:
        """
            .formatted(number, number)
        + IntStream.rangeClosed(1, partners)
            .mapToObj(
                i ->
                    "  P%d: {name: Partner %d of %d, kind: STATE, sources: [doc/a]}\n"
                        .formatted(i, i, number))
            .collect(Collectors.joining());
  }

  /** Holds an answer to a question against it. */
  void check(JsonNode data) {
    String sign = " of " + number;
    for (JsonNode count : data.at("/dataset/counts")) {
      if (count.get("type").asText().equals("Partner")) {
        assertThat(count.get("count").asInt()).isEqualTo(partners);
      }
    }
    assertThat(data.at("/partners/totalCount").asInt()).isEqualTo(partners);
    assertThat(data.at("/partners/nodes")).hasSize(Math.min(partners, 50));
    for (JsonNode partner : data.at("/partners/nodes")) {
      assertThat(partner.get("name").asText()).endsWith(sign);
      assertThat(partner.get("citations")).hasSize(1);
      assertThat(partner.at("/citations/0/document/title").asText()).endsWith(sign);
    }
    assertThat(data.at("/documents/totalCount").asInt()).isOne();
    assertThat(data.at("/documents/nodes/0/title").asText()).endsWith(sign);
  }
}
