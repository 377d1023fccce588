package org.dialoguerelations.bench.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small made-up world is imported without a problem, and answers. */
@QuarkusTest
@TestProfile(OwnData.class)
class ServedWorldTest {

  private static final WorldSize SIZE = WorldSize.ofWorld(0.002);

  @Inject TestImports imports;

  @BeforeEach
  void serveASmallWorld(@TempDir Path folder) throws IOException {
    new Generator(SIZE, 1).write(folder);
    imports.serve(folder);
  }

  @Test
  void holdsWhatWasMadeBesideTheRealData() {
    assertThat(count("agreements")).isEqualTo(SIZE.agreements() + 135);
    assertThat(count("meetings")).isEqualTo(SIZE.meetings() + 223);
    assertThat(count("programmes")).isEqualTo(SIZE.programmes() + 115);
    assertThat(count("partners")).isEqualTo(SIZE.partners() + 111);
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
                  "adopted": {"edtf": "2025-04%"},
                  "signatories": {"totalCount": 8, "nodes": [
                    {"partner": {"code": "CH"}, "actions": [
                      {"kind": "SIGNATURE", "date": {"edtf": "2025-04-12"}, "citations": [
                        {"locator": "para 4", "document": {"code": "document-0"}}]}]},
                    {"partner": {"code": "VN"}, "actions": [
                      {"kind": "SIGNATURE", "date": {"edtf": "2025-04"}, "citations": [
                        {"locator": "para 10", "document": {"code": "document-1"}},
                        {"locator": "para 10", "document": {"code": "document-0"}},
                        {"locator": "para 12", "document": {"code": "document-0"}}]}]}]}}}
                """));
  }

  private static int count(String list) {
    return Graph.data("{ %s { totalCount } }".formatted(list))
        .at("/%s/totalCount".formatted(list))
        .asInt();
  }
}
