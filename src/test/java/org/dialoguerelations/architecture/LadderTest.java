package org.dialoguerelations.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dialoguerelations.nativeimage.ServiceClasses;
import org.junit.jupiter.api.Test;

/** A package uses what stands below it on the ladder, never what stands above or beside it. */
class LadderTest {

  private static final String BASE = "org.dialoguerelations";

  /** Each package with what it may use, from the top of the ladder to its foot. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          below(
              "programme",
              "agreement",
              "meeting",
              "partner",
              "timeline",
              "source",
              "record",
              "search"),
          below("agreement", "meeting", "partner", "timeline", "source", "record", "search"),
          below("meeting", "partner", "timeline", "source", "record", "search"),
          below("statistic", "partner", "source", "record", "search"),
          below("partner", "timeline", "source", "record", "search"),
          below("timeline", "source", "record"),
          below("source", "record", "search"),
          below("record", "search"),
          below("search"),
          below("http"),
          Map.entry("dataset", List.of("platform", "kernel")),
          Map.entry("database", List.of()),
          Map.entry("runtime", List.of()),
          Map.entry("log", List.of()),
          // Lists the properties that each of them declares.
          Map.entry("configuration", List.of("source", "http", "dataset", "platform", "kernel")),
          below("job", "http"),
          Map.entry("bootstrap", List.of("job")),
          Map.entry("platform", List.of("kernel")),
          Map.entry("kernel", List.of()));

  /**
   * All but the foot of the ladder, and what stands beside it, use the data set reader, the
   * platform and the kernel.
   */
  private static Map.Entry<String, List<String>> below(String name, String... others) {
    return Map.entry(
        name,
        Stream.concat(Stream.of(others), Stream.of("dataset", "platform", "kernel")).toList());
  }

  private static final JavaClasses SERVICE = ServiceClasses.ALL;

  @Test
  void eachPackageIsOnTheLadder() {
    Set<String> packages = new TreeSet<>();
    SERVICE.forEach(
        type -> packages.add(type.getPackageName().substring(BASE.length() + 1).split("\\.")[0]));
    assertThat(packages).isEqualTo(MAY_USE.keySet());
  }

  @Test
  void eachPackageUsesOnlyWhatStandsBelow() {
    MAY_USE.forEach(
        (name, below) -> {
          List<String> forbidden =
              MAY_USE.keySet().stream()
                  .filter(other -> !other.equals(name) && !below.contains(other))
                  .map(other -> BASE + "." + other + "..")
                  .toList();
          classes()
              .that()
              .resideInAPackage(BASE + "." + name + "..")
              .should()
              .onlyDependOnClassesThat()
              .resideOutsideOfPackages(forbidden.toArray(String[]::new))
              .because(name + " may use " + below)
              .check(SERVICE);
        });
  }

  /** Packages inside of packages, too. */
  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(SERVICE);
  }
}
