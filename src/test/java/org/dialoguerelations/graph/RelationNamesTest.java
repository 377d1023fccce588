package org.dialoguerelations.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.platform.load.Relation;
import org.junit.jupiter.api.Test;

/** Those who watch the service tell relations by their names. */
@QuarkusTest
class RelationNamesTest {

  private static final String OURS = "org.dialoguerelations.";

  @Test
  void noTwoRelationsOfTheServiceHaveOneName() throws IOException {
    Map<String, Long> names =
        relations().stream().collect(Collectors.groupingBy(Relation::name, Collectors.counting()));
    assertThat(names).hasSizeGreaterThan(100).containsKeys("Agreement.byKey", "Meeting.count");
    assertThat(names).allSatisfy((name, number) -> assertThat(number).as(name).isOne());
  }

  /** Those that are held by a bean, or by what a bean holds, lambdas included. */
  private static List<Relation<?, ?>> relations() throws IOException {
    Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(beans());
    while (!open.isEmpty()) {
      Object one = open.pop();
      if (met.add(one)) {
        held(one).filter(RelationNamesTest::mayHoldSome).forEach(open::push);
      }
    }
    return met.stream()
        .filter(Relation.class::isInstance)
        .<Relation<?, ?>>map(one -> (Relation<?, ?>) one)
        .toList();
  }

  private static List<Object> beans() throws IOException {
    List<Object> beans = new ArrayList<>();
    for (Class<?> type : classes()) {
      for (InstanceHandle<?> handle : Arc.container().listAll(type, Any.Literal.INSTANCE)) {
        if (handle.getBean().getScope().equals(Singleton.class)) {
          beans.add(handle.get());
        }
      }
    }
    return beans;
  }

  private static List<Class<?>> classes() throws IOException {
    Path root = Path.of("target/classes");
    try (Stream<Path> files = Files.walk(root.resolve(OURS.replace('.', '/')))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$"))
          .filter(name -> !name.endsWith("package-info.class"))
          .<Class<?>>map(name -> type(name.replace(".class", "").replace('/', '.')))
          .toList();
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean mayHoldSome(Object object) {
    return object instanceof Collection
        || object instanceof Map
        || object.getClass().getName().startsWith(OURS);
  }

  private static Stream<?> held(Object object) {
    if (object instanceof Collection<?> all) {
      return all.stream().filter(one -> one != null);
    }
    if (object instanceof Map<?, ?> all) {
      return all.values().stream().filter(one -> one != null);
    }
    Stream.Builder<Object> values = Stream.builder();
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (type.getName().startsWith(OURS) && !Modifier.isStatic(field.getModifiers())) {
          values.add(value(field, object));
        }
      }
    }
    return values.build().filter(one -> one != null);
  }

  private static Object value(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
