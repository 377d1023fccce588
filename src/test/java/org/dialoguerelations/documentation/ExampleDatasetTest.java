package org.dialoguerelations.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.Test;

/** The example of a data set that the documentation gives is one: the service serves it. */
@QuarkusTest
@TestProfile(OwnData.class)
class ExampleDatasetTest {

  @Inject TestImports imports;

  @Test
  void itIsServed() {
    imports.serve(Path.of("docs/reference/example"));
    assertThat(
            Graph.data(
                    """
                    { agreement(code: "ajcep") {
                      entryIntoForce { edtf }
                      amendedBy { signatories { nodes { partner { code } signature { date { edtf } citations { locator } } } } }
                    } }
                    """)
                .toString())
        .isEqualTo(
            "{\"agreement\":{\"entryIntoForce\":{\"edtf\":\"2008-12-01\"},\"amendedBy\":[{\"signatories\":{\"nodes\":["
                + "{\"partner\":{\"code\":\"JP\"},\"signature\":{\"date\":{\"edtf\":\"2019-02-27\"},\"citations\":[{\"locator\":\"para 15\"}]}},"
                + "{\"partner\":{\"code\":\"VN\"},\"signature\":{\"date\":{\"edtf\":\"2019-04-24\"},\"citations\":[{\"locator\":\"para 15\"}]}}]}}]}}");
  }

  @Test
  void anotherRegionIsServed() throws IOException {
    imports.serve(Path.of("docs/reference/example-eu-japan"));
    Path answers = Path.of("src/test/resources/examples");
    assertThat(Graph.data(Files.readString(answers.resolve("eu-japan.graphql"))).toPrettyString())
        .isEqualToIgnoringWhitespace(Files.readString(answers.resolve("eu-japan.json")));
  }
}
