package org.dialoguerelations.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The page about lists names each field of a filter and each order, and no others. */
class ListsPageTest {

  private static final Pattern SECTION = Pattern.compile("(?ms)^### (\\w+)\\n(.*?)(?=^### |\\z)");
  private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| (`.*?) \\|");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");
  private static final Pattern ORDERS = Pattern.compile("(?ms)^Orders: (.*?)\\. Lists?:");

  @TestFactory
  Stream<DynamicTest> eachTypeIsAsInTheSchema() throws IOException {
    String schema = Files.readString(Path.of("schema.graphql"));
    return SECTION
        .matcher(Files.readString(Path.of("docs/reference/lists.md")))
        .results()
        .map(section -> DynamicTest.dynamicTest(section.group(1), () -> compare(section, schema)));
  }

  private static void compare(MatchResult section, String schema) {
    String type = section.group(1);
    String text = section.group(2);
    assertThat(names(FIRST_CELL, text))
        .isNotEmpty()
        .isEqualTo(members("input " + type + "Filter", schema));
    assertThat(names(ORDERS, text)).isEqualTo(members("enum " + type + "Order", schema));
  }

  private static Set<String> names(Pattern cells, String text) {
    return cells
        .matcher(text)
        .results()
        .flatMap(cell -> NAME.matcher(cell.group(1)).results())
        .map(name -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The fields or values of a type of the schema; none when there is no such type. */
  private static Set<String> members(String declaration, String schema) {
    return Pattern.compile("(?ms)^" + declaration + " \\{(.*?)^\\}")
        .matcher(schema)
        .results()
        .flatMap(found -> Arrays.stream(found.group(1).split("\n")))
        .map(line -> line.strip().split("\\W")[0])
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
