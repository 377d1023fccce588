package org.dialoguerelations.http.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with trusted documents is told all at once, and stops the start. */
@QuarkusTest
class TrustedFolderTest {

  @Inject OperationDocuments documents;
  @TempDir Path folder;

  private record Config(Optional<Path> trusted, boolean trustedOnly) implements OperationsConfig {
    @Override
    public boolean automatic() {
      return true;
    }

    @Override
    public MemorySize automaticBytes() {
      return new MemorySize(BigInteger.TEN);
    }
  }

  @Test
  void allProblemsAreToldAtOnce() throws IOException {
    write("syntax.graphql", "{\n  partner(");
    write("validation.graphql", "{ noSuchField }");
    Files.write(folder.resolve("bytes.graphql"), new byte[] {(byte) 0xC3, '('});
    write("broken.json", "{");
    write("list.json", "[]");
    write("twice.json", "{\"a\": \"{ __typename }\", \"a\": \"{ __typename }\"}");
    write(
        "ids.json",
        "{\"sha256:00\": \"{ a: __typename }\", \"md5:1\": \"{ b: __typename }\", \"c\": 3}");
    write("other.json", "{\"same\": \"{ c: __typename }\"}");
    write(
        "apollo.json",
        "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\": [{\"id\": \"same\", \"body\": \"{ d: __typename }\"}, {\"body\": \"\"}]}");
    write("version.json", "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 2}");

    assertThatThrownBy(() -> load(false))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContainingAll(
            "The trusted documents have ",
            "bytes.graphql: is not UTF-8 text",
            "syntax.graphql: line 2, column 11: ",
            "validation.graphql: line 1, column 3: ",
            "broken.json: is not valid JSON: ",
            "list.json: must be an object of JSON",
            "twice.json: is not valid JSON: Duplicate field 'a'",
            "ids.json, sha256:00: the id is not the SHA-256 of the document, in lower case",
            "ids.json, md5:1: the id must be letters, digits",
            "ids.json, c: the document must be a text",
            "other.json, same: another document has the same id, in apollo.json, operations[0]",
            "apollo.json, operations[1]: 'id' must be a text",
            "version.json: must have 'version' 1 and a list of 'operations'");
  }

  @Test
  void aFolderThatThereIsNotIsOneProblem() {
    Path none = folder.resolve("none");
    assertThatThrownBy(
            () -> new TrustedDocuments(new Config(Optional.of(none), false), documents, List::of))
        .hasMessage("The trusted documents have 1 problem(s):%n%s: is no folder", none);
  }

  @Test
  void toTrustNothingIsAProblem() {
    assertThatThrownBy(() -> load(true)).hasMessageContaining("nothing could be executed");
  }

  @Test
  void otherFilesAreLeftAlone() throws IOException {
    write("README.md", "{");
    assertThat(load(false).find("README.md")).isEmpty();
  }

  @Test
  void windowsLineBreaksAndMarksAreTheFilesOwn() throws IOException {
    String text = "{\r\n  __typename\r\n}";
    write("windows.graphql", text + "\r\n");
    assertThat(load(true).find(Sha256.of(text))).contains(text);
    assertThat(load(true).find(Sha256.of(text + "\r\n"))).contains(text + "\r\n");
  }

  private TrustedDocuments load(boolean only) {
    return new TrustedDocuments(new Config(Optional.of(folder), only), documents, List::of);
  }

  private void write(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
