package org.dialoguerelations.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.nativeimage.ServiceClasses;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How code is written here, as far as a machine can see it. */
class CodingRulesTest {

  private static final JavaClasses SERVICE = ServiceClasses.ALL;

  /** What a repository of Panache cannot do: the name says so. */
  private static final String STATEMENTS =
      ".*(?:Query|Pages|ToChildren|Totals|Statements|Projection|ReadTransaction)";

  /** A feature is a package at the top: its packages may share its tables, others may not. */
  @Test
  void entitiesStayInsideTheirFeature() {
    Set<String> features =
        SERVICE.stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .map(type -> type.getPackageName().split("\\.")[2])
            .collect(Collectors.toSet());
    assertThat(features).hasSizeGreaterThan(5);
    features.forEach(
        feature ->
            noClasses()
                .that()
                .resideOutsideOfPackage("org.dialoguerelations." + feature + "..")
                .should()
                .dependOnClassesThat(
                    describe(
                        "are entities of " + feature,
                        type ->
                            type.isAnnotatedWith(Entity.class)
                                && type.getPackageName().split("\\.")[2].equals(feature)))
                .check(SERVICE));
  }

  @Test
  void onlyEntitiesAndRepositoriesTouchPersistence() {
    noClasses()
        .that(
            DescribedPredicate.not(
                describe(
                    "are entities, embeddables, repositories or named for their statements",
                    type ->
                        type.isAnnotatedWith(Entity.class)
                            || type.isAnnotatedWith(MappedSuperclass.class)
                            || type.isAnnotatedWith(Embeddable.class)
                            || type.getEnclosingClass()
                                .filter(e -> e.isAnnotatedWith(Entity.class))
                                .isPresent()
                            // A type of a column, and its columns.
                            || type.getName().matches(".*Type(?:\\$Columns)?")
                            || type.isAssignableTo(PanacheRepositoryBase.class)
                            // Reads texts; it knows no entity and asks no database.
                            || type.getSimpleName().equals("HqlTables")
                            || type.getSimpleName().matches(STATEMENTS))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
        .check(SERVICE);
  }

  @Test
  void onlyTheEdgeTouchesVertx() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..http..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.vertx..")
        .check(SERVICE);
  }

  /** Whoever wants to know what is measured finds it by name; all else only says what happened. */
  @Test
  void metersAndSpansAreKnownByTheirNames() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Meters")
        .and()
        .doNotHaveSimpleName("SqlStatements")
        // Records inside.
        .and()
        .areTopLevelClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.micrometer..")
        .check(SERVICE);
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Spans")
        .and()
        .areTopLevelClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.opentelemetry..")
        .check(SERVICE);
  }

  @Test
  void timeEntersThroughTheClockProducerOnly() {
    noClasses()
        .should()
        .callMethodWhere(
            target(name("now"))
                .and(target(owner(are(inJavaTime()))))
                .and(target(are(withoutClock()))))
        .because("the clock is injected")
        .check(SERVICE);
    noClasses()
        .that()
        .doNotHaveSimpleName("ClockProducer")
        .should()
        .callMethodWhere(
            target(owner(are(describe("Clock", type -> type.isEquivalentTo(Clock.class)))))
                .and(
                    target(
                        describe("are static", member -> member.getName().startsWith("system")))))
        .check(SERVICE);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(SERVICE);
  }

  /** But for the results of jobs, which are what a job is for. */
  @Test
  void nothingIsPrintedToTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..job..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(SERVICE);
  }

  @Test
  void graphQlClassesArePublicAndRegisteredForReflection() {
    classes()
        .that()
        .areAnnotatedWith(GraphQLApi.class)
        .should()
        .bePublic()
        .andShould()
        .beAnnotatedWith(RegisterForReflection.class)
        .check(SERVICE);
  }

  /** What a class needs is in its constructor. */
  @Test
  void nothingIsInjectedIntoFields() {
    noFields().should().beAnnotatedWith(Inject.class).check(SERVICE);
  }

  /**
   * The library answers wrongly when a batched field has arguments: the first caller's serve the
   * whole batch. Relations are loaded by {@code RelationLoader} instead.
   */
  @Test
  void noFieldIsBatchedByTheLibrary() {
    methods().should(haveNoBatchedSource()).check(SERVICE);
  }

  @Test
  void staticFieldsDoNotChange() {
    assertThat(SERVICE)
        .allSatisfy(
            type ->
                assertThat(type.getFields())
                    .filteredOn(field -> field.getModifiers().contains(JavaModifier.STATIC))
                    .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL)));
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/dialoguerelations"))) {
      List<Path> packages =
          folders.filter(Files::isDirectory).filter(CodingRulesTest::holdsClasses).toList();
      assertThat(packages)
          .isNotEmpty()
          .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }
  }

  /** In these the compiler sees to it that null is only where {@code @Nullable} says so. */
  @Test
  void packagesAreNullMarked() {
    assertThat(SERVICE)
        .extracting(JavaClass::getPackage)
        .isNotEmpty()
        .allMatch(folder -> folder.isAnnotatedWith(NullMarked.class));
  }

  private static boolean holdsClasses(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static <T> DescribedPredicate<T> describe(
      String description, Predicate<? super T> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }

  private static DescribedPredicate<JavaClass> inJavaTime() {
    return describe("in java.time", type -> type.getPackageName().startsWith("java.time"));
  }

  private static DescribedPredicate<
          com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget>
      withoutClock() {
    return DescribedPredicate.not(rawParameterTypes(Clock.class)).forSubtype();
  }

  private static ArchCondition<JavaMethod> haveNoBatchedSource() {
    return new ArchCondition<>("have no batched source") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getParameters().stream()
            .filter(parameter -> parameter.isAnnotatedWith(Source.class))
            .map(JavaParameter::getRawType)
            .filter(type -> type.isAssignableTo(Collection.class) || type.isArray())
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " is a batched field")));
      }
    };
  }
}
