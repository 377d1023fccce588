package org.dialoguerelations.nativeimage;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of the service, and what they call. */
public final class ServiceClasses {

  static final String BASE = "org.dialoguerelations";

  /** Read once for all rules: they take a hundred megabytes. */
  public static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  private ServiceClasses() {}

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(BASE);
  }

  /** The simple names of the classes that call one of these, or refer to one. */
  static Set<String> callersOf(Predicate<AccessTarget> target) {
    return ALL.stream()
        .filter(type -> calls(type).anyMatch(target))
        .map(ServiceClasses::outermost)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<AccessTarget> calls(JavaClass type) {
    return type.getCodeUnits().stream().flatMap(ServiceClasses::calls);
  }

  /** What a method or constructor calls itself, and what it hands on to be called. */
  static Stream<AccessTarget> calls(JavaCodeUnit unit) {
    return Stream.concat(
        unit.getCallsFromSelf().stream().<AccessTarget>map(call -> call.getTarget()),
        unit.getCodeUnitReferencesFromSelf().stream()
            .<AccessTarget>map(reference -> reference.getTarget()));
  }

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(ServiceClasses::outermost).orElse(type.getSimpleName());
  }
}
