package org.dialoguerelations.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.Statements;
import org.dialoguerelations.testing.TestDatabase;
import org.dialoguerelations.testing.Volume;
import org.junit.jupiter.api.Test;

/**
 * Tests run on both databases but for those that {@code pom.xml} leaves out by the path of their
 * class: on PostgreSQL, what asks the service by HTTP only, of things that no database does.
 */
class SecondDatabaseTest {

  private static final Pattern LEFT_OUT =
      Pattern.compile("<tests\\.left-out>(.*)</tests\\.left-out>");

  /** What a test uses that looks at a database, or at what the service does with one. */
  private static final DescribedPredicate<JavaClass> SQL =
      resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..", "org.hibernate..")
          .or(
              describe(
                  "helpers of tests of SQL",
                  type ->
                      List.of(Statements.class, TestDatabase.class, TestImports.class, Volume.class)
                          .stream()
                          .anyMatch(type::isEquivalentTo)));

  @Test
  void whatIsLeftOutOnPostgresTouchesNoSql() throws IOException {
    Pattern leftOut = onPostgres();
    JavaClasses tests = new ClassFileImporter().importPath(Path.of("target/test-classes"));
    DescribedPredicate<JavaClass> left =
        describe("are left out on PostgreSQL", type -> isLeftOut(type, leftOut));
    assertThat(tests.stream().filter(left)).hasSizeGreaterThan(20);
    noClasses()
        .that(left)
        .and()
        .haveSimpleNameNotEndingWith("OnH2Test")
        // Rules about code name what they look for.
        .and()
        .resideOutsideOfPackages("..architecture..", "..nativeimage..")
        .should()
        .dependOnClassesThat(SQL)
        .check(tests);
  }

  private static boolean isLeftOut(JavaClass type, Pattern leftOut) {
    return leftOut.matcher(type.getName().replace('.', '/') + ".class").matches();
  }

  private static Pattern onPostgres() throws IOException {
    String build = Files.readString(Path.of("pom.xml"));
    Matcher property = LEFT_OUT.matcher(build.substring(build.indexOf("<id>postgresql</id>")));
    assertThat(property.find()).isTrue();
    return Pattern.compile(property.group(1));
  }
}
