package org.dialoguerelations.bench.world;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Writes a table of made-up acts in long form, its mapping file, and the states that it names: to
 * measure what a large table takes. Few agreements have most of the acts, and the rows stand in no
 * order.
 */
public final class ActsTable {

  private static final List<String> STATES = List.of(Locale.getISOCountries());
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
  private static final int DAYS = 20_000;

  /** The n-th treaty has an n-th of them, but no fewer and no more than these. */
  private static final int SHARED = 40_000;

  private static final int FEWEST = 4;
  private static final int MOST = 200;

  private static final String MAPPING =
      """
      table:
        file: acts.csv
      columns:
        Partner: partner
        Act: {words: {Signature: signature, Ratification: ratification, In force: entryIntoForce}}
        Date: date
      agreements:
        treaty-<Number>:
          title: Made-up treaty No. <Number>
          kind: TREATY
          signatories:
            <Partner>:
              <Act>: [{date: <Date>}]
          sources: [list/acts]
      """;

  private ActsTable() {}

  /**
   * @param arguments a folder that exists, and how many acts
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  /** Writes the files: of equal sizes, equal ones. */
  public static void write(Path folder, int acts) throws IOException {
    Files.writeString(folder.resolve("acts.mapping.yaml"), MAPPING);
    Files.writeString(folder.resolve("states.yaml"), states());
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("acts.csv"))) {
      out.write("Number,Partner,Act,Date\n");
      for (Act act : shuffled(acts)) {
        out.write(act.row());
      }
    }
  }

  private static String states() {
    return STATES.stream()
        .map(
            code ->
                "  %s: {name: \"%s\", kind: STATE, iso: %s, sources: [list/acts]}\n"
                    .formatted(code, new Locale("", code).getDisplayCountry(Locale.ENGLISH), code))
        .collect(
            Collectors.joining(
                "",
                "documents:\n  list: {title: A list, kind: OTHER, locators: {acts: all}, sources: [list/acts]}\n"
                    + "partners:\n",
                ""));
  }

  /** The acts of one treaty after the other, in the order of a shuffled pack. */
  private static List<Act> shuffled(int size) {
    List<Act> acts = new ArrayList<>(size);
    for (int treaty = 1; acts.size() < size; treaty++) {
      int signatories = Math.max(FEWEST, Math.min(MOST, SHARED / treaty));
      for (int signatory = 0; signatory < signatories; signatory++) {
        acts.add(new Act(treaty, signatory, Kind.SIGNATURE));
        acts.add(new Act(treaty, signatory, Kind.RATIFICATION));
        if (signatory % 2 == 0) {
          acts.add(new Act(treaty, signatory, Kind.IN_FORCE));
        }
      }
    }
    List<Act> exactly = acts.subList(0, size);
    Collections.shuffle(exactly, new Random(1));
    return exactly;
  }

  private enum Kind {
    SIGNATURE("Signature", 0),
    RATIFICATION("Ratification", 400),
    IN_FORCE("In force", 900);

    private final String word;
    private final int daysLater;

    Kind(String word, int daysLater) {
      this.word = word;
      this.daysLater = daysLater;
    }
  }

  private record Act(int treaty, int signatory, Kind kind) {

    String row() {
      LocalDate day = FIRST_DAY.plusDays(treaty * 7_919L % DAYS + kind.daysLater + signatory % 300);
      return "%d,%s,%s,%s\n"
          .formatted(
              treaty, STATES.get((treaty + signatory) % STATES.size()), kind.word, DAY.format(day));
    }
  }
}
