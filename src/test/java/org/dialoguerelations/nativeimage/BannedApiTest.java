package org.dialoguerelations.nativeimage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a native image cannot do, or only for what it has been told of, is not asked for. */
class BannedApiTest {

  private static final Set<String> LOADING =
      Set.of("forName", "loadClass", "findClass", "defineClass", "defineHiddenClass", "newProxy");

  @ParameterizedTest
  @ValueSource(
      classes = {
        java.lang.reflect.Proxy.class,
        java.lang.reflect.Constructor.class,
        java.lang.reflect.Field.class,
        ServiceLoader.class,
        ResourceBundle.class,
        ObjectInputStream.class,
        ObjectOutputStream.class
      })
  void theseAreNotUsed(Class<?> banned) {
    noClasses().should().dependOnClassesThat().belongToAnyOf(banned).check(ServiceClasses.ALL);
  }

  @Test
  void packagesOfTheMachineAreNotUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "sun..",
            "com.sun..",
            "jdk.internal..",
            "java.lang.instrument..",
            "java.lang.foreign..",
            "java.rmi..",
            "javax.script..",
            "net.bytebuddy..",
            "javassist..")
        .check(ServiceClasses.ALL);
  }

  @Test
  void noClassIsLoadedByItsName() {
    assertThat(ServiceClasses.callersOf(call -> LOADING.contains(call.getName()) && ofJava(call)))
        .isEmpty();
    assertThat(ServiceClasses.callersOf(call -> call.getName().equals("loadClass")))
        .as("of the schema and of its fields, which are registered")
        .containsExactlyInAnyOrder(
            "Connections",
            "GivenLists",
            "OperationFetcher",
            "Operations",
            "OwnDescriptions",
            "PropertyFetcher",
            "SchemaClasses");
  }

  @Test
  void noLibraryIsLoaded() {
    assertThat(
            ServiceClasses.callersOf(
                call ->
                    call.getOwner().getPackageName().equals("java.lang")
                        && Set.of("loadLibrary", "load").contains(call.getName())))
        .isEmpty();
  }

  /**
   * Whoever is added here says in the decision record how the image learns of what is reflected.
   */
  @Test
  void whoReflectsIsKnown() {
    assertThat(
            ServiceClasses.callersOf(
                call ->
                    call.getOwner().getPackageName().startsWith("java.lang.reflect")
                        || call.getOwner().isEquivalentTo(Class.class)
                            && call.getName()
                                .matches(
                                    "get(Declared)?(Method|Field|Constructor|RecordComponent)s?")))
        .containsExactlyInAnyOrder(
            "Accessor",
            "CanonicalConstructor",
            "CanonicalText",
            "CodeArgument",
            "GivenLists",
            "OperationFetcher",
            "Operations",
            "OwnDescriptions",
            "Parameters",
            "Projection",
            "ReferenceFields",
            "Setting",
            "WeighedFields");
    assertThat(
            ServiceClasses.callersOf(
                call ->
                    call.getOwner().getPackageName().startsWith("java.lang.invoke")
                        && !call.getOwner().getSimpleName().equals("MethodHandle")
                        && !call.getOwner().getSimpleName().equals("MethodType")))
        .containsExactlyInAnyOrder("Accessor", "CanonicalConstructor", "MachineName");
  }

  /** Such a lambda is made again from its class by reflection. */
  @Test
  void noLambdaIsSerializable() {
    assertThat(ServiceClasses.ALL)
        .allSatisfy(
            type ->
                assertThat(type.getMethods())
                    .noneMatch(method -> method.getName().equals("$deserializeLambda$")));
  }

  private static boolean ofJava(AccessTarget call) {
    return call.getOwner().getPackageName().startsWith("java.");
  }
}
