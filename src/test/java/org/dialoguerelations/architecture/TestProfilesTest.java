package org.dialoguerelations.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each profile is a service of its own, which takes time to build and memory until the end. */
class TestProfilesTest {

  /** Beside the usual one. */
  private static final int MOST = 5;

  @Test
  void thereAreFew() {
    Set<String> profiles =
        new ClassFileImporter()
            .importPath(Path.of("target/test-classes")).stream()
                .filter(type -> type.isAnnotatedWith(TestProfile.class))
                .filter(type -> type.getSimpleName().endsWith("Test"))
                .map(TestProfilesTest::profile)
                .collect(Collectors.toSet());
    assertThat(profiles).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
  }

  private static String profile(JavaClass type) {
    return type.getAnnotationOfType(TestProfile.class).value().getName();
  }
}
