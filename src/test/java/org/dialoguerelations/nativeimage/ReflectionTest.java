package org.dialoguerelations.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.ProjectingRepository;
import org.dialoguerelations.platform.page.Projection;
import org.dialoguerelations.record.ItemOf;
import org.eclipse.microprofile.config.spi.Converter;
import org.eclipse.microprofile.graphql.Input;
import org.hibernate.SharedSessionContract;
import org.hibernate.usertype.CompositeUserType;
import org.junit.jupiter.api.Test;

/** What is made or read by reflection is registered for it. */
class ReflectionTest {

  /** Of libraries: what they find by reflection among the classes of the service. */
  private static final List<Class<?>> FOUND_BY_LIBRARIES =
      List.of(AttributeConverter.class, CompositeUserType.class, Converter.class);

  private static final Pattern INPUT_OR_ENUM = Pattern.compile("(?m)^(?:input|enum) (\\w+)");
  private static final Pattern TYPE = Pattern.compile("(?m)^type (\\w+)");

  /** The extension registers the inputs and enums of the schema, whole. */
  @Test
  void whatJacksonReadsIsInTheSchema() throws IOException {
    Set<JavaClass> read = readByJackson();
    assertThat(names(read.stream())).hasSizeGreaterThan(20).isSubsetOf(inSchema(INPUT_OR_ENUM));
  }

  private static Set<String> inSchema(Pattern definition) throws IOException {
    return definition
        .matcher(Files.readString(Path.of("schema.graphql")))
        .results()
        .map(type -> type.group(1))
        .collect(Collectors.toSet());
  }

  /** Others read and write lists, maps, texts and numbers, which need nothing. */
  @Test
  void onlyFiltersAreReadIntoClassesOfTheService() {
    assertThat(
            ServiceClasses.callersOf(
                call ->
                    call.getOwner().isAssignableTo(ObjectMapper.class)
                        && call.getName().matches("readValues?|convertValue|treeToValue|reader.*")))
        .as(
            "FilterReader reads filters, JsonReader an Object, which is a map, list, text or number")
        .containsExactlyInAnyOrder("FilterReader", "JsonReader");
    assertThat(
            ServiceClasses.callersOf(
                call ->
                    call.getOwner().isAssignableTo(ObjectMapper.class)
                        && call.getName().matches("write.*|valueToTree")))
        .as("all write what is made of maps, lists, texts and numbers")
        .containsExactlyInAnyOrder("CslJson", "JsonLines", "Resolvers");
    assertThat(ServiceClasses.callersOf(call -> call.getOwner().isAssignableTo(TreeNode.class)))
        .as("they read trees, which need nothing")
        .containsExactlyInAnyOrder("Manifest", "TrainingRun");
  }

  /**
   * Hibernate makes them by their constructors. The extensions register the entities and, as {@code
   * RegistryIT} sees, the types of the schema.
   */
  @Test
  void whatQueriesAreReadIntoIsRegistered() throws IOException {
    Set<JavaClass> results = resultsOfQueries();
    Set<String> schema = inSchema(TYPE);
    assertThat(names(results.stream())).contains("RecordPrint", "Agreement", "Alias", "Statistic");
    assertThat(
            names(
                results.stream()
                    .filter(type -> !type.isAnnotatedWith(Entity.class) && !isRegistered(type))
                    .filter(type -> !schema.contains(type.getSimpleName()))))
        .isEmpty();
  }

  @Test
  void whatLibrariesMakeIsRegistered() {
    List<JavaClass> found =
        ServiceClasses.ALL.stream()
            .filter(type -> FOUND_BY_LIBRARIES.stream().anyMatch(type::isAssignableTo))
            .toList();
    assertThat(names(found.stream())).contains("TermBytes", "TrueOrFalse", "DecimalType");
    assertThat(names(found.stream().filter(type -> !isRegistered(type)))).isEmpty();
  }

  /** Each of these interfaces is one whose services a native image has, for the reason given. */
  @Test
  void servicesAreOfInterfacesThatAnImageKnows() throws IOException {
    Map<String, String> known =
        Map.of(
            "io.smallrye.config.ConfigSourceFactory",
            "Quarkus looks for them while it builds, and names them in the class that it makes",
            "io.smallrye.graphql.spi.DataFetcherService",
            "asked for while the schema is built, which the build of the image does",
            "io.smallrye.graphql.spi.EventingService",
            "the extension registers all of them");
    Map<String, List<String>> services = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/META-INF/services"))) {
      for (Path file : files.toList()) {
        services.put(file.getFileName().toString(), Files.readAllLines(file));
      }
    }
    assertThat(services.keySet()).isEqualTo(new java.util.TreeSet<>(known.keySet()));
    assertThat(services.values().stream().flatMap(List::stream))
        .allSatisfy(
            name ->
                assertThat(ServiceClasses.ALL.get(name).getModifiers())
                    .contains(JavaModifier.PUBLIC));
  }

  /** Caffeine finds by name the class of a cache with the features that it is asked for. */
  @Test
  void theClassesOfCachesAreRegistered() throws ReflectiveOperationException {
    assertThat(
            ServiceClasses.ALL.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(ServiceClasses::calls)
                .filter(call -> call.getOwner().isEquivalentTo(Caffeine.class))
                .map(call -> call.getName())
                .collect(Collectors.toSet()))
        .as("other features need other classes")
        .containsExactlyInAnyOrder("newBuilder", "maximumWeight", "weigher", "executor", "build");
    Cache<String, String> cache =
        Caffeine.newBuilder()
            .maximumWeight(1)
            .weigher((String key, String value) -> 1)
            .executor(Runnable::run)
            .build();
    Object bounded = cache.asMap();
    Field nodes =
        Class.forName("com.github.benmanes.caffeine.cache.BoundedLocalCache")
            .getDeclaredField("nodeFactory");
    nodes.setAccessible(true);
    assertThat(
            Class.forName("org.dialoguerelations.http.cache.NativeCaffeine")
                .getAnnotation(RegisterForReflection.class)
                .classNames())
        .containsExactlyInAnyOrder(
            bounded.getClass().getName(), nodes.get(bounded).getClass().getName());
  }

  /** The classes of the service that a method names which makes a query, and items. */
  static Set<JavaClass> resultsOfQueries() {
    Stream<JavaClass> named =
        ServiceClasses.ALL.stream()
            .flatMap(type -> type.getCodeUnits().stream())
            .filter(unit -> ServiceClasses.calls(unit).anyMatch(ReflectionTest::makesQuery))
            .flatMap(unit -> unit.getReferencedClassObjects().stream())
            .map(ReferencedClassObject::getRawType)
            .filter(ServiceClasses::isOurs);
    // ItemFields has them read.
    Stream<JavaClass> items =
        ServiceClasses.ALL.stream()
            .filter(
                type ->
                    type.isAnnotatedWith(ItemOf.class) || type.isAnnotatedWith(ItemOf.Lists.class));
    return Stream.concat(named, items).collect(Collectors.toSet());
  }

  private static boolean makesQuery(AccessTarget call) {
    return call.getOwner().isAssignableTo(EntityManager.class)
            && call.getName().matches("create.*Query")
        || call.getOwner().isAssignableTo(SharedSessionContract.class)
            && call.getName().matches("create.*Query")
        || call.getOwner().isAssignableTo(PanacheQuery.class) && call.getName().equals("project")
        || call.getOwner().isAssignableTo(ProjectingRepository.class)
            && call.getName().matches("read|by|grouped|of")
        || call.getOwner().isEquivalentTo(Projection.class)
        || call.getOwner().isEquivalentTo(PageQuery.class);
  }

  /** The filters, and what their components are. */
  static Set<JavaClass> readByJackson() {
    Set<JavaClass> read = new HashSet<>();
    ServiceClasses.ALL.stream()
        // Others are made by the service, of what clients give beside.
        .filter(type -> type.isAssignableTo(Filter.class) && type.isAnnotatedWith(Input.class))
        .forEach(filter -> collect(filter, read));
    return read;
  }

  /** A record or enum of the service, and those that its components have. */
  private static void collect(JavaClass type, Set<JavaClass> found) {
    if (!ServiceClasses.isOurs(type) || !found.add(type)) {
      return;
    }
    type.getFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
        .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
        .forEach(component -> collect(component, found));
  }

  private static boolean isRegistered(JavaClass type) {
    return type.isAnnotatedWith(RegisterForReflection.class);
  }

  private static List<String> names(Stream<JavaClass> types) {
    return types.map(JavaClass::getSimpleName).sorted().toList();
  }
}
