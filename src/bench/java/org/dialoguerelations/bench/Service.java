package org.dialoguerelations.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged service. */
final class Service {

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final String WITHOUT_CACHE = "-Ddialogue-relations.cache.answer-bytes=0";

  private final Settings settings;
  private final Path folder;

  /**
   * @param folder where its logs are written
   */
  Service(Settings settings, Path folder) {
    this.settings = settings;
    this.folder = folder;
  }

  /** Starts it as it comes. */
  Server start() {
    return start("service", List.of());
  }

  /** Starts it so that it executes each request. */
  Server startWithoutCache() {
    return start("service-without-cache", List.of(WITHOUT_CACHE));
  }

  private Server start(String name, List<String> properties) {
    if (Files.notExists(JAR)) {
      throw new CannotMeasureException("there is no %s: ./mvnw -DskipTests package makes it", JAR);
    }
    List<String> command = new ArrayList<>();
    command.add(settings.java().resolve("bin").resolve("java").toString());
    command.addAll(settings.jvm());
    command.addAll(properties);
    command.addAll(List.of("-jar", JAR.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    int port = Server.freePort();
    Map<String, String> environment = builder.environment();
    environment.put("PORT", Integer.toString(port));
    // It runs with the options that were given for it, and with no others.
    environment.keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
    environment.remove("DATASET_PATH");
    settings.dataset().ifPresent(path -> environment.put("DATASET_PATH", path.toString()));
    return Server.start(name, port, builder, folder, Question.NESTED.request());
  }
}
