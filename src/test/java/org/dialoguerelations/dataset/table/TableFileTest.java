package org.dialoguerelations.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tables say, and which of them are refused. */
class TableFileTest {

  private static final String HEADER =
      "<row r='1'><c r='A1' t='inlineStr'><is><t>A</t></is></c></row>";

  @TempDir Path folder;

  @Test
  void csvHasRowsOfTexts() throws IOException {
    assertThat(csv("a, b \n\n\"x, \"\"y\"\"\n z\",2\n , \n3\n"))
        .containsExactly("1:a|b", "3:x, \"y\"\n z|2", "5:3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkNamesTheEncoding(String name) throws IOException {
    Path file = folder.resolve("a.csv");
    Files.write(file, "\uFEFFPaís,b".getBytes(Charset.forName(name)));
    assertThat(read(table(file, ',', Encoding.WINDOWS_1252))).containsExactly("1:País|b");
  }

  @Test
  void otherEncodingsAreNamed() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.write(file, "Côte – “d’Ivoire”;€".getBytes("windows-1252"));
    assertThat(read(table(file, ';', Encoding.WINDOWS_1252)))
        .containsExactly("1:Côte – “d’Ivoire”|€");
    assertRefused(
        file, "is no UTF-8 text; save it as such, or say which encoding it has: 'encoding'");
  }

  @Test
  void aQuoteThatIsNeverClosedIsRefused() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(file, "a,b\n\"x" + "y".repeat(2_000_000));
    assertRefused(file, "is no CSV that can be read");
  }

  @Test
  void tooManyColumnsAreRefused() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(file, ",".repeat(1_000));
    assertRefused(file, "has more than 1000 columns");
    Files.writeString(file, ",".repeat(10_000_000));
    assertRefused(file, "is no CSV that can be read");
  }

  @Test
  void aCellThatIsTooLongIsRefused() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(file, "a\n" + "x".repeat(40_000));
    assertRefused(file, "has a cell of more than 32767 characters");
  }

  @Test
  void whatIsNoFileIsRefused() {
    assertRefused(folder.resolve("missing.csv"), "is no file");
    assertRefused(folder, "is no file");
  }

  @ParameterizedTest
  @CsvSource({
    "s='1'><v>28196</v>, 1977-03-12",
    "s='2'><v>28185</v>, 1977-03",
    "s='3'><v>28126</v>, 1977",
    "s='0'><v>28196</v>, 28196",
    "s='0'><v>1977</v>, 1977",
    "s='0'><v>0.30000000000000004</v>, 0.3",
    "s='0'><v>1E3</v>, 1000",
    "s='0'><v>1E999999999</v>, 1E+999999999",
    "s='1'><v>28196.5</v>, 1977-03-12T12:00",
    "s='1'><v>60</v>, 60",
    "t='b'><v>1</v>, true",
    "t='e'><v>#REF!</v>, #REF!",
    "t='str'><f>B1</f><v>Japan</v>, Japan",
    "t='inlineStr'><is><r><t>Ja</t></r><r><t>pan</t></r></is>, Japan",
    "><f>1+1</f><v>2</v>, 2",
    "><f>1+1</f>, =1+1",
  })
  void cellsOfWorkbooksAreWhatIsShown(String cell, String text) throws IOException {
    Path file =
        Workbook.of(HEADER + "<row r='2'><c r='A2' %s</c></row>".formatted(cell))
            .write(folder.resolve("a.xlsx"));
    assertThat(read(table(file))).containsExactly("1:A", "2:" + text);
  }

  @Test
  void rowsAboveTheHeadingsAreNotRead() throws IOException {
    Path file =
        Workbook.of(
                HEADER + "<row r='3'><c r='C3' t='inlineStr'><is><t>x</t></is></c></row>",
                "<mergeCells><mergeCell ref='A1:C2'/></mergeCells>")
            .write(folder.resolve("a.xlsx"));
    assertThat(read(new TableFile(file, Optional.of("Acts"), 3, ',', Encoding.UTF_8)))
        .containsExactly("3:||x");
    assertRefused(
        file, "has merged cells, of which only the first has the value: A1:C2; split them");
  }

  @Test
  void aWorkbookNeedNotSayHowCellsAreShown() throws IOException {
    Path file = Workbook.of(HEADER).without("xl/styles.xml").write(folder.resolve("a.xlsx"));
    assertThat(read(table(file))).containsExactly("1:A");
  }

  @Test
  void aSheetThatThereIsNotIsRefused() throws IOException {
    Path file = Workbook.of(HEADER).write(folder.resolve("a.xlsx"));
    assertThatThrownBy(
            () -> read(new TableFile(file, Optional.of("Other"), 1, ',', Encoding.UTF_8)))
        .isInstanceOf(TableException.class)
        .hasMessage("has no sheet 'Other'; its sheets are Acts");
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    Path file = folder.resolve("a.xlsx");
    Files.writeString(file, "A,B\n1,2\n");
    assertRefused(file, "is no XLSX that can be read");
    new Workbook().part("readme.txt", "hello").write(file);
    assertRefused(file, "is no XLSX that can be read");
    Workbook.of(HEADER + "<row r='2'><c r='A2'><v>").write(file);
    assertRefused(file, "is no XLSX that can be read");
    Workbook.of(HEADER + "<row r='2'><c r='A2' t='s'><v>7</v></c></row>").write(file);
    assertRefused(file, "has a cell without its text");
    Workbook.of(HEADER + "<row r='2'><c r='A2'><v>x</v></c></row>").write(file);
    assertThat(read(table(file))).containsExactly("1:A", "2:x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AMM2", "XFD2", "ZZZZZZZZZZ2", "2", "a2"})
  void cellsFarOutAreRefused(String address) throws IOException {
    Path file =
        Workbook.of(HEADER + "<row r='2'><c r='%s'><v>1</v></c></row>".formatted(address))
            .write(folder.resolve("a.xlsx"));
    assertRefused(file, "has more than 1000 columns: a cell at '%s'".formatted(address));
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() throws IOException {
    Path file = folder.resolve("a.xlsx");
    String text = "<si><t>" + "a".repeat(1_000) + "</t></si>";
    Workbook.of(HEADER).part("xl/sharedStrings.xml", "<sst>" + text.repeat(70_000)).write(file);
    assertThat(Files.size(file)).isLessThan(1_000_000);
    assertRefused(file, "has a part of more than 67,108,864 bytes when unpacked");
    Workbook.of(HEADER).part("xl/sharedStrings.xml", "<sst>" + "a".repeat(2_000_000)).write(file);
    assertRefused(file, "has a text that is too long for a cell");
    Workbook.of(HEADER)
        .part("xl/sharedStrings.xml", "<sst><![CDATA[" + "<a".repeat(2_000_000) + "]]></sst>")
        .write(file);
    assertRefused(file, "has a text that is too long for a cell");
  }

  @Test
  void entitiesAreNotUnfolded() throws IOException {
    Path file = folder.resolve("a.xlsx");
    Workbook.of("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
        .part(
            "xl/sharedStrings.xml",
            "<!DOCTYPE sst [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>")
        .write(file);
    assertRefused(file, "is no XLSX that can be read");
  }

  private List<String> csv(String text) throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(file, text);
    return read(table(file));
  }

  private static void assertRefused(Path file, String message) {
    assertThatThrownBy(() -> read(table(file)))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith(message);
  }

  private static TableFile table(Path file) {
    return table(file, ',', Encoding.UTF_8);
  }

  private static TableFile table(Path file, char delimiter, Encoding encoding) {
    return new TableFile(file, Optional.empty(), 1, delimiter, encoding);
  }

  private static List<String> read(TableFile file) {
    List<String> rows = new ArrayList<>();
    file.read(row -> rows.add(row.number() + ":" + String.join("|", row.cells())));
    return rows;
  }
}
