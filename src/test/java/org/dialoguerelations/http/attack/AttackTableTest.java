package org.dialoguerelations.http.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about attacks names tests that exist, all of them, with their answers. */
class AttackTableTest {

  private static final Path PAGE = Path.of("docs/reference/attacks.md");
  private static final Path TESTS = Path.of("src/test/java/org/dialoguerelations");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");

  private record Named(String test, String method) {}

  @Test
  void eachAttackStandsThereWithItsAnswer() throws IOException {
    List<String> rows = Files.readAllLines(PAGE);
    for (Attack attack : Attack.values()) {
      Exchange exchange = attack.exchange();
      String answer = exchange.status() + exchange.code().map(code -> " `" + code + "`").orElse("");
      assertThat(rows)
          .filteredOn(row -> row.contains("`AttackTest." + attack + "`"))
          .as(attack.name())
          .singleElement()
          .asString()
          .contains("| " + answer);
    }
  }

  @Test
  void eachTestThatIsNamedExists() throws IOException {
    Set<String> attacks =
        Arrays.stream(Attack.values()).map(Attack::name).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    for (Named named :
        TEST.matcher(Files.readString(PAGE))
            .results()
            .map(match -> new Named(match.group(1), match.group(2)))
            .toList()) {
      boolean exists =
          named.test().equals("AttackTest")
              ? attacks.contains(named.method())
              : source(named.test()).contains("void " + named.method() + "(");
      if (!exists) {
        missing.add(named.test() + "." + named.method());
      }
    }
    assertThat(missing).isEmpty();
  }

  private static String source(String test) throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      Path file = files.filter(path -> path.endsWith(test + ".java")).findFirst().orElse(PAGE);
      return Files.readString(file);
    }
  }
}
