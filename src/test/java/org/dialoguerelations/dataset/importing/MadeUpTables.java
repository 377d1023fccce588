package org.dialoguerelations.dataset.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables of the shapes of which the documentation has mapping files, with made-up values and more
 * than a thousand rows each, and the partners that they name.
 */
final class MadeUpTables {

  static final int ROWS = 1_100;

  private static final Path MAPPINGS = Path.of("docs/reference/mappings");
  private static final String[] MONTHS = {"Jan", "Feb", "Mar", "Apr", "May", "Jun"};
  private static final String[] LETTERS = {"", " a", " A", " AA", " d", ""};
  private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

  /** M49 as DESTA writes it, of Afghanistan and others. */
  private static final List<Integer> NUMBERS =
      List.of(
          4, 8, 12, 36, 40, 56, 76, 100, 124, 152, 156, 188, 203, 208, 246, 250, 276, 360, 392, 484,
          554);

  private MadeUpTables() {}

  /** Copies a mapping file of the documentation. */
  static void mapping(String name, Path folder) throws IOException {
    String file = name + ".mapping.yaml";
    Files.copy(MAPPINGS.resolve(file), folder.resolve(file));
  }

  /** Writes the partners: countries, and areas that do not exist. */
  static void partners(Path folder) throws IOException {
    String countries =
        COUNTRIES.stream()
            .map(
                code ->
                    "  %s: {name: \"%s\", kind: STATE, iso: %s, sources: [list/a]}\n"
                        .formatted(
                            code, new Locale("", code).getDisplayCountry(Locale.ENGLISH), code))
            .collect(Collectors.joining());
    String areas =
        IntStream.range(0, ROWS)
            .mapToObj(
                i ->
                    "  area-%d: {name: %s, kind: TERRITORY, sources: [list/a]}\n"
                        .formatted(i, area(i)))
            .collect(Collectors.joining());
    Files.writeString(
        folder.resolve("partners.yaml"),
        "documents:\n  list: {title: A list, kind: OTHER, locators: {a: all}, sources: [list/a]}\n"
            + "partners:\n"
            + countries
            + areas);
  }

  private static String area(int number) {
    return "Area "
        + Character.toString('A' + number / 26 % 26)
        + Character.toString('a' + number % 26)
        + Character.toString('A' + number / 676);
  }

  /** A table of participants as the UN Treaty Collection prints it. */
  static List<String> participants() {
    List<String> rows = new ArrayList<>();
    rows.add(
        "Participant,Signature,\"Approval(AA), Acceptance(A), Accession(a), Succession(d), Ratification\"");
    for (int i = 0; i < ROWS; i++) {
      String letter = LETTERS[i % LETTERS.length];
      boolean signed = letter.isEmpty() || i % 3 == 1;
      rows.add(
          "%s,%s,%s"
              .formatted(
                  area(i) + (i % 10 == 0 ? " " + (1 + i % 9) : ""),
                  signed ? (1 + i % 28) + " " + MONTHS[i % 6] + " 1998" : "",
                  (1 + i % 28) + " " + MONTHS[i % 6] + " 2003" + letter));
    }
    return rows;
  }

  /** Memberships of people as EveryPolitician writes them. */
  static List<String> memberships() {
    List<String> rows = new ArrayList<>();
    rows.add(
        "id,name,sort_name,email,twitter,facebook,group,group_id,area_id,area,chamber,term,start_date,end_date,image,gender");
    for (int i = 0; i < ROWS; i++) {
      int person = i % 700;
      rows.add(
          "person-%d,Person No. %d,,,,,Group,g,,Area %d,Senate,%d,%s,%s,,"
              .formatted(
                  person,
                  person,
                  person,
                  i / 700 + 1,
                  LocalDate.of(2001 + 4 * (i / 700), 1, 1 + person % 28),
                  i % 2 == 0 ? 2004 + 4 * (i / 700) + "-12" : ""));
    }
    return rows;
  }

  /** Pairs of parties as DESTA lists them. */
  static List<List<Object>> pairs() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "country1",
            "country2",
            "iso1",
            "iso2",
            "number",
            "base_treaty",
            "name",
            "year",
            "entryforceyear",
            "language",
            "typememb",
            "regioncon",
            "entry_type",
            "consolidated"));
    for (int i = 0; i < ROWS; i++) {
      int treaty = i / 3 + 1;
      int one = treaty % 17;
      int other = one + 1 + i % 3;
      rows.add(
          List.of(
              "",
              "",
              NUMBERS.get(one),
              NUMBERS.get(other),
              treaty,
              treaty,
              "Treaty of Nowhere No. " + treaty,
              1950 + treaty % 70,
              1952 + treaty % 70,
              "english",
              1,
              "Asia",
              treaty % 5 == 0 ? "protocol or amendment" : "base_treaty",
              0));
    }
    return rows;
  }

  static void csv(List<String> rows, Path file) throws IOException {
    Files.write(file, rows);
  }

  static void xlsx(List<List<Object>> rows, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("dyads");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          Object value = rows.get(row).get(column);
          if (value instanceof Number number) {
            sheet.value(row, column, number);
          } else {
            sheet.value(row, column, value.toString());
          }
        }
      }
    }
  }
}
