package org.dialoguerelations.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.dataset.yaml.DatasetConfig;
import org.dialoguerelations.kernel.Causes;

/**
 * Serves on a port that only this machine reaches, asks itself what visitors ask first, and ends. A
 * virtual machine that keeps what it learns learns all that matters by that; and whoever packages
 * the service sees that it answers. Nothing is migrated or imported for it, unless there is only a
 * data set: that is imported into the memory of this process. Queries that visitors begin with are
 * about the built-in data; of another data set the pages are asked for that each has.
 */
@Singleton
@Unremovable
class TrainingRun implements QuarkusApplication {

  /** How the service starts for it. */
  private static final Map<String, String> SETTINGS =
      Map.of("quarkus.http.host", "127.0.0.1", "quarkus.http.port", "0");

  /** The database is that of the service, which is left as it is. */
  private static final Map<String, String> OF_A_DATABASE =
      Map.of(
          "quarkus.flyway.migrate-at-start", "false",
          "quarkus.flyway.validate-at-start", "false",
          "quarkus.hibernate-orm.schema-management.strategy", "none",
          "dialogue-relations.import.at-start", "follow");

  private static final List<String> PAGES =
      List.of("/", "/agreements", "/ratifications", "/meetings", "/partners", "/timeline", "/data");

  /** Of SQL: there is no connection. */
  private static final String NO_CONNECTION = "08";

  private static final int MOST_MILLIS = 60_000;

  private final HttpServer server;
  private final ObjectMapper json;
  private final DatasetConfig dataset;
  private final PrintStream out = System.out;

  TrainingRun(HttpServer server, ObjectMapper json, DatasetConfig dataset) {
    this.server = server;
    this.json = json;
    this.dataset = dataset;
  }

  /** How the service starts for it, with these variables. */
  static Map<String, String> settings(Map<String, String> environment) {
    Map<String, String> settings = new HashMap<>(SETTINGS);
    boolean onlyDataset =
        !environment.getOrDefault("DATASET_PATH", "").isEmpty()
            && !environment.containsKey("QUARKUS_DATASOURCE_JDBC_URL");
    if (!onlyDataset) {
      settings.putAll(OF_A_DATABASE);
    }
    return settings;
  }

  @Override
  public int run(String... arguments) throws IOException {
    return (dataset.path().isPresent() ? visit() : ask()).number();
  }

  private ExitCode visit() throws IOException {
    for (String page : PAGES) {
      int status = connect(page).getResponseCode();
      if (status != HttpURLConnection.HTTP_OK) {
        out.printf("%s: %d%n", page, status);
        return ExitCode.NOT_WELL;
      }
    }
    out.printf("%d pages were answered%n", PAGES.size());
    return ExitCode.DONE;
  }

  private ExitCode ask() throws IOException {
    List<StarterQuery> questions = StarterQuery.all();
    for (StarterQuery question : questions) {
      JsonNode answer = answer(question.document());
      if (!answer.path("data").isObject() || answer.has("errors")) {
        out.printf("%s: %s%n", question.title(), answer);
        return ExitCode.NOT_WELL;
      }
    }
    out.printf("%d questions were answered%n", questions.size());
    return ExitCode.DONE;
  }

  /**
   * Whether a start has failed for nothing but that the database is out of reach, as it is where
   * images are built. By then most has been done that a start does.
   */
  static boolean isWithoutDatabase(Throwable failure) {
    return Causes.of(failure)
        .filter(SQLException.class::isInstance)
        .map(cause -> ((SQLException) cause).getSQLState())
        .anyMatch(state -> state != null && state.startsWith(NO_CONNECTION));
  }

  private HttpURLConnection connect(String path) throws IOException {
    URI address = URI.create("http://127.0.0.1:" + server.getPort() + path);
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setConnectTimeout(MOST_MILLIS);
    connection.setReadTimeout(MOST_MILLIS);
    return connection;
  }

  private JsonNode answer(String document) throws IOException {
    HttpURLConnection connection = connect("/graphql");
    connection.setRequestProperty("Content-Type", "application/json; charset=utf-8");
    connection.setDoOutput(true);
    try (OutputStream body = connection.getOutputStream()) {
      body.write(
          json.createObjectNode()
              .put("query", document)
              .toString()
              .getBytes(StandardCharsets.UTF_8));
    }
    boolean refused = connection.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST;
    try (InputStream body = refused ? connection.getErrorStream() : connection.getInputStream()) {
      return json.readTree(body);
    }
  }
}
