package org.dialoguerelations.dataset.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What mapping files make of tables. */
class TableConversionTest {

  private static final String PARTNERS =
      """
      partners:
        JP: {name: Japan, iso: JP}
        VN: {name: Viet Nam, iso: VN, aliases: [{name: Vietnam}]}
        korea: {name: Republic of Korea, iso: KR, identifiers: [{scheme: X, value: ROK}]}
        CI: {name: Côte d'Ivoire, iso: CI, formerNames: [{name: Ivory Coast}]}
        one: {name: Same}
        other: {name: Same}
      """;

  @TempDir Path folder;

  @Test
  void actsInLongFormStandInAnyOrder() throws IOException {
    assertThat(
            made(
                "Agreement,Partner,Kind,Date\nx,JPN,R,12 Mar 1977\ny,392,R,1977\nx,Vietnam,S,1976-12\nx,Japan,S,\n",
                """
                columns: {Partner: partner, Date: date, Kind: {words: {R: ratification, S: signature}}}
                agreements:
                  <Agreement>:
                    kind: TREATY
                    signatories: {<Partner>: {<Kind>: [{date: <Date>}]}}
                """))
        .isEqualTo(
            """
            agreements: # @3
              x: # A2
                kind: TREATY # @5 2
                signatories: # @6 2
                  JP: # B2
                    ratification: # C2
                      - # C2
                        date: 1977-03-12 # D2
                  VN: # B4
                    signature: # C4
                      - # C4
                        date: 1976-12 # D4
              y: # A3
                kind: TREATY # @5 3
                signatories: # @6 3
                  JP: # B3
                    ratification: # C3
                      - # C3
                        date: 1977 # D3
            """);
  }

  @Test
  void actsInWideFormHaveLettersBehindTheirDates() throws IOException {
    assertThat(
            keysOf(
                "Participant,Signature,Ratification\n"
                    + "Japan 1,17 Jul 1998,10 Feb 2003 a\n"
                    + "Viet Nam 2, 3 December 1998 d,8 Jan 1999 A\n"
                    + "\"Cote d'Ivoire\",,[1 Feb 2000 d]\n"
                    + "KR,1 Mar 2001 s,Mar 2001\n",
                """
                columns: {Participant: partner, Signature: {act: signature}, Ratification: {act: ratification}}
                agreements:
                  x:
                    signatories:
                      <Participant>:
                        <Signature>: {date: <Signature>}
                        <Ratification>: {date: <Ratification>}
                """))
        .containsExactly(
            "agreements:",
            "x:",
            "signatories:",
            "JP:",
            "signature:",
            "date: 1998-07-17",
            "accession:",
            "date: 2003-02-10",
            "VN:",
            "successionToSignature:",
            "date: 1998-12-03",
            "acceptance:",
            "date: 1999-01-08",
            "CI:",
            "succession:",
            "date: 2000-02-01",
            "korea:",
            "definitiveSignature:",
            "date: 2001-03-01",
            "ratification:",
            "date: 2001-03");
  }

  @Test
  void partnersAreKnownByTheirSurestName() throws IOException {
    assertThat(
            keysOf(
                "P\nkorea\nKR\nKOR\n410\nROK\nrepublic of KOREA\nIvory Coast\nVIET-NAM\nSame\nAtlantis\n",
                "columns: {P: partner}\nagreements: {x: {a: [<P>]}}\n"))
        .containsExactly(
            "agreements:", "x:", "a:", "- korea", "- CI", "- VN", "- Same", "- Atlantis");
  }

  @Test
  void whatIsWrittenOtherwiseStaysAsItIs() throws IOException {
    assertThat(
            keysOf(
                "D,E,W\n12/03/1977,31.12.1999,other\n31 Feb 1999,,\n",
                """
                columns: {D: date, E: {date: dd.MM.uuuu}, W: {words: {a: b}, default: c}}
                things: {<row>: {d: <D>, e: <E>, w: <W>, n: "no: <W>"}}
                """))
        .containsExactly(
            "things:",
            "2:",
            "d: 12/03/1977",
            "e: 1999-12-31",
            "w: other",
            "n: \"no: other\"",
            "3:",
            "d: 31 Feb 1999",
            "w: c",
            "n: \"no: c\"");
  }

  @Test
  void textsOfAllKindsAreWrittenSafely() throws IOException {
    String nasty = "a: b # c\u0001 \"d\" \\e 'f' <g> {h} & *i é\u2028 - ? 日本";
    Path yaml = write("t.csv", "T\n\"" + nasty.replace("\"", "\"\"") + "\nsecond\"\n");
    assertThat(yaml).exists();
    write("a.mapping.yaml", "table: {file: t.csv}\nthings: {x: {t: <T>}}\n");
    DataFile file = DatasetFiles.folder(folder).files().get(0);
    assertThat(
            YamlReader.read(file, problem -> {})
                .flatMap(root -> Nodes.mapping(root, "things"))
                .flatMap(things -> Nodes.mapping(things, "x"))
                .flatMap(x -> Nodes.text(x, "t")))
        .contains(nasty + "\nsecond");
  }

  @Test
  void manyRowsAreManyFiles() throws IOException {
    String rows =
        java.util.stream.IntStream.range(0, 120_000)
            .mapToObj(i -> "a" + i % 40_000 + "," + "x".repeat(60) + i + "\n")
            .collect(Collectors.joining());
    write("t.csv", "C,T\n" + rows);
    write("a.mapping.yaml", "table: {file: t.csv}\nthings: {<C>: {t: [<T>]}}\n");
    List<String> lines = new ArrayList<>();
    Dataset dataset = DatasetFiles.folders(List.of(folder), lines::add);
    assertThat(dataset.files()).hasSizeGreaterThan(5);
    assertThat(dataset.files())
        .allSatisfy(file -> assertThat(file.text()).hasSizeLessThan(3_000_000));
    assertThat(
            dataset.files().stream()
                .flatMap(file -> file.text().lines())
                .filter(line -> line.startsWith("      -"))
                .count())
        .isEqualTo(120_000);
    assertThat(lines)
        .containsExactly("Reading t.csv: 100,000 rows so far", "Read t.csv: 120,000 rows");
  }

  @Test
  void whatIsWrongIsNamed() throws IOException {
    assertThat(
            problems(
                "A,B,B,C\n,x,y,1\n1,x,y,1\n1,x,y,2\n2,#REF!,,=SUM(A1)\n",
                "columns: {X: date}\nthings: {<A>: {b: <B>}}\n"))
        .containsExactly(
            "a.mapping.yaml:2: <X>: the table has no such column; its headings are A | B | B | C",
            "a.mapping.yaml:3: <B>: the heading stands over several columns: B, C");
    assertThat(
            problems(
                "A,B,C\n,x,1\n1,x,1\n1,y,1\n2,#REF!,=SUM(A1)\n",
                "things: {<A>: {b: <B>, c: {<C>: {b: <B>}}}}\n"))
        .containsExactly(
            "t.csv:2: row 2, column A (A): is empty, and what the row says belongs to what stands there",
            "t.csv:4: row 4, column B (B), things.1...b: is not what row 3 says of the same",
            "t.csv:4: row 4, column B (B), things.1...b: is not what row 3 says of the same",
            "t.csv:5: row 5, column B (B): holds an error of a spreadsheet program: #REF!",
            "t.csv:5: row 5, column C (C): holds a formula without what it comes to: '=SUM(A1)'");
    assertThat(problems("", "things: {<A>: {b: <B>}}\n"))
        .containsExactly("t.csv:1: table: has no row of headings there");
  }

  @Test
  void aMappingFileThatIsNoneIsRefused() throws IOException {
    assertThat(refused("things: {a: {}}\n"))
        .containsExactly(
            "a.mapping.yaml:1: file: needs 'table', a mapping with the name of the table: {file: acts.csv}");
    assertThat(
            refused(
                "table: {file: ../t.csv, kind: x}\ncolumns: {A: {act: }, B: dates}\nthings: 1\n"))
        .containsExactly(
            "a.mapping.yaml:1: file: needs a section with a record, such as 'agreements:'",
            "a.mapping.yaml:1: table.file: must be the name of a *.csv or *.xlsx file in the folder of the data set",
            "a.mapping.yaml:1: table.kind: unknown key; known here: delimiter, empty, encoding, file, header, sheet",
            "a.mapping.yaml:2: columns.A: must be text, date, partner or code; or {date: dd.MM.uuuu}, {act: ratification}, {words: {cell: word}}, each with a 'default' or without",
            "a.mapping.yaml:2: columns.B: must be text, date, partner or code; or {date: dd.MM.uuuu}, {act: ratification}, {words: {cell: word}}, each with a 'default' or without",
            "a.mapping.yaml:3: things: must be a mapping of codes to records");
    assertThat(
            refused("table: {file: t.csv, delimiter: ab, encoding: x y, header: 0}\nt: {a: {}}\n"))
        .extracting(problem -> problem.replaceFirst(": must.*", ""))
        .containsExactly(
            "a.mapping.yaml:1: table.delimiter",
            "a.mapping.yaml:1: table.encoding",
            "a.mapping.yaml:1: table.header");
    assertThat(refused("table: {file: t.csv}\nt: {a: {b: <X>}}\n"))
        .containsExactly("t.csv:1: table: is no file");
  }

  @Test
  void whatWasMadeIsWritten() throws IOException {
    write("t.csv", "A,B\n1,x # y\n");
    write("a.mapping.yaml", "table: {file: t.csv}\nthings: {<A>: {b: <B>, c: constant}}\n");
    List<Path> files = ConvertedTables.write(DatasetFiles.folder(folder));
    Path file = folder.resolve("converted").resolve("a-1.yaml");
    assertThat(files).containsExactly(file);
    assertThat(file).hasContent("things:\n  1:\n    b: \"x # y\"\n    c: constant\n");
    assertThatThrownBy(() -> ConvertedTables.write(DatasetFiles.folder(folder)))
        .isInstanceOf(BrokenDatasetException.class)
        .hasMessageContaining("is there already; move it away");
  }

  private List<String> refused(String mapping) throws IOException {
    write("a.mapping.yaml", mapping);
    return DatasetFiles.folder(folder).problems().stream().sorted().map(Problem::toString).toList();
  }

  private List<String> problems(String table, String mapping) throws IOException {
    write("t.csv", table);
    return refused("table: {file: t.csv}\n" + mapping);
  }

  private List<String> keysOf(String table, String mapping) throws IOException {
    return made(table, mapping).lines().map(Origin::without).map(String::strip).toList();
  }

  private String made(String table, String mapping) throws IOException {
    write("t.csv", table);
    write("a.mapping.yaml", "table: {file: t.csv}\n" + mapping);
    write("partners.yaml", PARTNERS);
    Dataset dataset = DatasetFiles.folder(folder);
    assertThat(dataset.problems()).isEmpty();
    return dataset.files().stream()
        .filter(file -> file.name().contains("/"))
        .map(DataFile::text)
        .collect(Collectors.joining());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
