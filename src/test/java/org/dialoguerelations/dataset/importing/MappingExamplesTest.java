package org.dialoguerelations.dataset.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.bench.world.ActsTable;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.DatasetFiles;
import org.dialoguerelations.dataset.yaml.Problem;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mapping files of the documentation, with tables of the real shapes. */
@QuarkusTest
@TestProfile(OwnData.class)
class MappingExamplesTest {

  @Inject TestImports imports;
  @Inject DatasetImport reader;
  @TempDir Path folder;

  @BeforeEach
  void writePartners() throws IOException {
    MadeUpTables.partners(folder);
  }

  @Test
  void theyAreServed() throws IOException {
    MadeUpTables.mapping("un-treaty-collection", folder);
    MadeUpTables.csv(MadeUpTables.participants(), folder.resolve("un-treaty-collection.csv"));
    MadeUpTables.mapping("trade-agreements", folder);
    MadeUpTables.xlsx(MadeUpTables.pairs(), folder.resolve("trade-agreements.xlsx"));
    MadeUpTables.mapping("offices", folder);
    MadeUpTables.csv(MadeUpTables.memberships(), folder.resolve("offices.csv"));
    imports.serve(folder);
    Path answers = Path.of("src/test/resources/examples");
    assertThat(Graph.data(Files.readString(answers.resolve("mappings.graphql"))).toString())
        .isEqualToIgnoringWhitespace(Files.readString(answers.resolve("mappings.json")));
  }

  /** The table that large imports are measured with. */
  @Test
  void aTableOfActsIsADataSet() throws IOException {
    Path acts = Files.createDirectory(folder.resolve("acts"));
    ActsTable.write(acts, 3_000);
    List<Object> rows = new ArrayList<>();
    CheckedDataset checked = reader.read(DatasetFiles.folder(acts), rows::add);
    assertThat(checked.warnings()).isEmpty();
    assertThat(
            rows.stream()
                .filter(row -> row.getClass().getSimpleName().equals("TreatyActionEntity")))
        .hasSize(3_000);
  }

  @Test
  void aBrokenParticipantIsNamedByRowAndColumn() throws IOException {
    List<String> rows = new ArrayList<>(MadeUpTables.participants());
    rows.set(499, "Atlantis,31 Feb 1998,1 Mar 2003 z");
    MadeUpTables.mapping("un-treaty-collection", folder);
    MadeUpTables.csv(rows, folder.resolve("un-treaty-collection.csv"));
    assertThat(problems())
        .containsExactly(
            "un-treaty-collection.csv:500: row 500, column A (Participant), agreements.made-up-convention.signatories.Atlantis: no record has the code 'Atlantis'",
            "un-treaty-collection.csv:500: row 500, column B (Signature), agreements.made-up-convention.signatories.Atlantis.signature[0].date: must be a date: '31 Feb 1998' is not a date in EDTF level 0 or 1, such as 1973, 2004-07, 2013-12-14 or 2011/2015",
            "un-treaty-collection.csv:500: row 500, column C (Approval(AA), Acceptance(A), Accession(a), Succession(d), Ratification), agreements.made-up-convention.signatories.Atlantis.z: unknown key; known here: acceptance, accession, approval, consentToBeBound, declaration, definitiveSignature, entryIntoForce, formalConfirmation, notification, objection, provisionalApplication, ratification, reservation, signature, simplifiedProcedure, sources, succession, successionToSignature, understanding, withdrawal");
  }

  @Test
  void aBrokenPairIsNamedBySheetRowAndColumn() throws IOException {
    List<List<Object>> rows = new ArrayList<>(MadeUpTables.pairs());
    rows.set(
        999,
        List.of(
            "",
            "",
            999,
            "JPN",
            400,
            400,
            "Another",
            "next year",
            "",
            "english",
            1,
            "Asia",
            "consolidated",
            0));
    MadeUpTables.mapping("trade-agreements", folder);
    MadeUpTables.xlsx(rows, folder.resolve("trade-agreements.xlsx"));
    assertThat(problems())
        .containsExactly(
            "trade-agreements.xlsx:1000: sheet dyads, row 1000, column C (iso1), agreements.trade-400.signatories.999: no record has the code '999'",
            "trade-agreements.xlsx:1000: sheet dyads, row 1000, column H (year), agreements.trade-400.adopted: must be a date: 'next year' is not a date in EDTF level 0 or 1, such as 1973, 2004-07, 2013-12-14 or 2011/2015",
            "trade-agreements.xlsx:1000: sheet dyads, row 1000, column H (year), agreements.trade-400.signatories.999.signature[0].date: must be a date: 'next year' is not a date in EDTF level 0 or 1, such as 1973, 2004-07, 2013-12-14 or 2011/2015",
            "trade-agreements.xlsx:1000: sheet dyads, row 1000, column H (year), agreements.trade-400.signatories.JP.signature[0].date: must be a date: 'next year' is not a date in EDTF level 0 or 1, such as 1973, 2004-07, 2013-12-14 or 2011/2015",
            "trade-agreements.xlsx:1000: sheet dyads, row 1000, column M (entry_type), agreements.trade-400.kind: must be one of TREATY, AGREEMENT, PROTOCOL, AMENDMENT, DECLARATION, JOINT_STATEMENT, PLAN_OF_ACTION, WORK_PLAN, ROADMAP, VISION_STATEMENT, TERMS_OF_REFERENCE, MEMORANDUM, MASTER_PLAN, STRATEGY, INITIATIVE, REPORT, not 'consolidated'");
  }

  @Test
  void aBrokenMembershipIsNamedByRowAndColumn() throws IOException {
    List<String> rows = new ArrayList<>(MadeUpTables.memberships());
    rows.set(750, "person-49,Another,,,,,,,,Area,Senate,2,1 Foo 2001,,,");
    rows.add("person 1,Name,,,,,,,,Area,Senate,2,,,,");
    rows.add(",Name,,,,,,,,Area,Senate,2,,,,");
    MadeUpTables.mapping("offices", folder);
    MadeUpTables.csv(rows, folder.resolve("offices.csv"));
    assertThat(problems())
        .containsExactly(
            "offices.csv:751: row 751, column B (name), people.person-49...name: is not what row 51 says of the same",
            "offices.csv:751: row 751, column M (start_date), people.person-49.offices[1].from: must be a date: '1 Foo 2001' is not a date in EDTF level 0 or 1, such as 1973, 2004-07, 2013-12-14 or 2011/2015",
            "offices.csv:1102: row 1102, column A (id), people.person 1: a code has 1 to 80 letters, digits, '.', '-' and '_', the first a letter or digit, not 'person 1'",
            "offices.csv:1103: row 1103, column A (id): is empty, and what the row says belongs to what stands there");
  }

  private List<String> problems() {
    BrokenDatasetException broken =
        catchThrowableOfType(
            BrokenDatasetException.class,
            () -> reader.read(DatasetFiles.folder(folder), row -> {}));
    return broken.problems().stream().map(Problem::toString).toList();
  }
}
