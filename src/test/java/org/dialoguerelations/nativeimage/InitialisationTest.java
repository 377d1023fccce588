package org.dialoguerelations.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * All classes are initialised while a native image is built: what they find out then, about the
 * time, the machine or by chance, each run of the image would take for its own, and what they open
 * or start cannot be kept in it.
 */
class InitialisationTest {

  private static final Set<String> OF_THE_MACHINE =
      Set.of("getenv", "getProperty", "getProperties", "nanoTime", "currentTimeMillis");

  private static final Set<String> OF_THE_DEFAULTS = Set.of("systemDefault", "getDefault", "now");

  private static final Set<String> OPENING =
      Set.of(
          "java.io",
          "java.net",
          "java.nio.channels",
          "java.sql",
          "java.lang.management",
          "java.security");

  /**
   * The name of a thing, which opens nothing; what is the same whenever it is computed; a stream
   * that somebody has opened, which for a class can be a resource only.
   */
  private static final Set<String> HARMLESS =
      Set.of(
          "java.net.URI",
          "java.security.MessageDigest",
          "java.io.InputStream",
          "java.io.UncheckedIOException");

  @Test
  void initialisersFindOutNothingAndStartNothing() {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : ServiceClasses.ALL) {
      type.getStaticInitializer().ifPresent(unit -> found.addAll(wrong(unit)));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void staticFieldsHoldNothingOfOneMachine() {
    assertThat(
            ServiceClasses.ALL.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(InitialisationTest::isOfOneMachine)
                .map(JavaField::getFullName))
        .isEmpty();
  }

  /** Much of these libraries is initialised at run time only, because of the buffers in it. */
  @Test
  void staticFieldsHoldNothingOfTheHttpStack() {
    assertThat(
            ServiceClasses.ALL.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(InitialisationTest::isOfTheHttpStack)
                .map(JavaField::getFullName))
        .isEmpty();
  }

  /** What the initialiser of a class calls, and what that calls in the service, and so on. */
  private static Set<String> wrong(JavaCodeUnit initialiser) {
    Set<String> wrong = new TreeSet<>();
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> next = new ArrayDeque<>(Set.of(initialiser));
    while (!next.isEmpty()) {
      JavaCodeUnit unit = next.pop();
      if (seen.add(unit)) {
        // What is only referred to, as lambdas are, is called later, at run time.
        unit.getCallsFromSelf()
            .forEach(
                call -> {
                  if (isWrong(call.getTarget())) {
                    wrong.add(
                        initialiser.getOwner().getSimpleName()
                            + " calls "
                            + call.getTarget().getFullName()
                            + " in "
                            + unit.getFullName());
                  }
                  if (!call.isDeclaredInLambda()) {
                    call.getTarget().resolveMember().ifPresent(next::add);
                  }
                });
      }
    }
    return wrong;
  }

  private static boolean isWrong(CodeUnitCallTarget target) {
    JavaClass owner = target.getOwner();
    String name = target.getName();
    return owner.isEquivalentTo(System.class) && OF_THE_MACHINE.contains(name)
        || owner.isEquivalentTo(Runtime.class)
        || OF_THE_DEFAULTS.contains(name) && owner.getPackageName().startsWith("java.")
        || owner.isAssignableTo(Thread.class)
        || owner.getFullName().equals("java.util.concurrent.Executors")
        || owner.isAssignableTo(RandomGenerator.class)
        || owner.getFullName().equals("java.nio.file.Files")
        || owner.getFullName().equals("java.util.UUID") && name.equals("randomUUID")
        || OPENING.contains(owner.getPackageName()) && !HARMLESS.contains(owner.getFullName());
  }

  private static boolean isOfTheHttpStack(JavaField field) {
    return field.getType().getAllInvolvedRawTypes().stream()
        .map(JavaClass::getPackageName)
        .anyMatch(name -> name.startsWith("io.vertx.") || name.startsWith("io.netty."));
  }

  private static boolean isOfOneMachine(JavaField field) {
    JavaClass type = field.getRawType();
    return type.isAssignableTo(Thread.class)
        || type.isAssignableTo(Executor.class)
        || type.isAssignableTo(RandomGenerator.class)
        || type.isAssignableTo(AutoCloseable.class)
        || type.isAssignableTo(java.time.Clock.class)
        || type.isAssignableTo(java.time.ZoneId.class) && !type.getSimpleName().equals("ZoneOffset")
        || type.isAssignableTo(java.time.Instant.class)
        || type.isAssignableTo(java.security.MessageDigest.class);
  }
}
