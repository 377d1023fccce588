package org.dialoguerelations.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jmh.annotations.Benchmark;

/** Each benchmark of a piece of code can be run still; how fast it is, no test asks. */
class BenchmarksTest {

  private static final List<JavaMethod> BENCHMARKS =
      new ClassFileImporter()
          .importPath(Path.of("target/test-classes")).stream()
              .filter(type -> type.getSimpleName().endsWith("Benchmark"))
              .map(JavaClass::getMethods)
              .flatMap(methods -> methods.stream())
              .filter(method -> method.isAnnotatedWith(Benchmark.class))
              .toList();

  @Test
  void thereAreSome() {
    assertThat(BENCHMARKS).hasSizeGreaterThanOrEqualTo(12);
  }

  @TestFactory
  Stream<DynamicTest> runs() {
    return BENCHMARKS.stream()
        .map(
            benchmark ->
                DynamicTest.dynamicTest(
                    benchmark.getFullName(),
                    () -> assertThatCode(() -> run(benchmark)).doesNotThrowAnyException()));
  }

  private static void run(JavaMethod benchmark) throws ReflectiveOperationException {
    Object state = benchmark.getOwner().reflect().getConstructor().newInstance();
    benchmark.reflect().invoke(state);
  }
}
