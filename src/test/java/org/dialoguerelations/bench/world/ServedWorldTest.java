package org.dialoguerelations.bench.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;

/** A small made-up world is imported without a problem, and answers. */
@QuarkusTest
@TestProfile(ServedWorldTest.SmallWorld.class)
class ServedWorldTest {

  private static final WorldSize SIZE = WorldSize.ofWorld(0.002);

  public static class SmallWorld implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        Path folder = Files.createTempDirectory("world");
        new Generator(SIZE, 1).write(folder);
        return Map.of(
            "dialogue-relations.dataset.path",
            folder.toString(),
            "quarkus.datasource.jdbc.url",
            org.dialoguerelations.testing.TestDatabase.address("small-world"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void holdsWhatWasMadeBesideTheRealData() {
    assertThat(count("agreements")).isEqualTo(SIZE.agreements() + 132);
    assertThat(count("meetings")).isEqualTo(SIZE.meetings() + 169);
    assertThat(count("programmes")).isEqualTo(SIZE.programmes() + 88);
    assertThat(count("partners")).isEqualTo(SIZE.partners() + 110);
  }

  @Test
  void answersAboutAnAgreement() {
    JsonNode data =
        Graph.data(
            """
            {
              agreement(code: "agreement-3") {
                title
                kind
                adopted { edtf }
                signatories(first: 2) {
                  totalCount
                  nodes {
                    partner { code }
                    actions { kind date { edtf } citations { locator document { code } } }
                  }
                }
              }
            }
            """);
    assertThat(data)
        .isEqualTo(
            Graph.read(
                """
                {"agreement": {
                  "title": "Science yarkorstans janhola pelnora elelikas air norjanora the cooperation the",
                  "kind": "MEMORANDUM",
                  "adopted": {"edtf": "1985-02-05"},
                  "signatories": {"totalCount": 8, "nodes": [
                    {"partner": {"code": "CL"}, "actions": [
                      {"kind": "SIGNATURE", "date": {"edtf": "1985-02-05"}, "citations": [
                        {"locator": "para 10", "document": {"code": "document-1"}}]}]},
                    {"partner": {"code": "FI"}, "actions": [
                      {"kind": "SIGNATURE", "date": {"edtf": "1985-02-05"}, "citations": [
                        {"locator": "para 3", "document": {"code": "document-0"}}]}]}]}}}
                """));
  }

  private static int count(String list) {
    return Graph.data("{ %s { totalCount } }".formatted(list))
        .at("/%s/totalCount".formatted(list))
        .asInt();
  }
}
