package org.dialoguerelations.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The service reads with a role that may do nothing else, over TLS, as the how-to says. */
@EnabledIfSystemProperty(named = "cluster", matches = "true")
class RightsIT {

  private static final Path HOW_TO = Path.of("docs/how-to/postgresql.md");
  private static final Pattern SQL = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);
  private static final Path LOGS = Path.of("target/cluster");

  @TempDir Path folder;

  private Path certificate;
  private PostgresServer postgres;
  private Program owner;
  private Program reader;

  @BeforeEach
  void start() throws IOException {
    certificate = certificate("server");
    postgres =
        PostgresServer.start(
            folder,
            Map.of(
                "ssl", "on",
                "ssl_cert_file", certificate.toString(),
                "ssl_key_file", folder.resolve("server.key").toString()));
    List<List<String>> blocks = statements();
    postgres.execute("postgres", blocks.get(0).toArray(String[]::new));
    postgres.execute("dialogue", blocks.get(1).toArray(String[]::new));
    owner = as("dialogue_owner", certificate);
    reader =
        as("dialogue_reader", certificate).with(Map.of("quarkus.flyway.migrate-at-start", "false"));
  }

  @AfterEach
  void stop() {
    postgres.close();
  }

  @Test
  void theServiceNeedsNoMoreThanToRead() throws SQLException {
    try (Replica early = reader.serve()) {
      assertThat(early.awaitEnd()).isEqualTo(3);
      assertThat(early.log().lines())
          .last()
          .isEqualTo(
              "The tables of the database are not those of this version: run the job 'migrate'");
    }
    assertThat(owner.run("migrate").exitCode()).isZero();
    WrittenDataset dataset = WrittenDataset.of(new NumberedDataset(1, 60), folder);
    try (Replica replica = reader.serve()) {
      Visitor.checkRefusal(replica.awaitAnswer().ask(NumberedDataset.question()));
      assertThat(owner.run("import", dataset.folder()).exitCode()).isZero();
      try (Visitor visitor = Visitor.of(replica, new Truth(dataset))) {
        visitor.awaitAnswers(10);
      }
      assertThat(encrypted()).containsOnly(true).isNotEmpty();
    }
    WrittenDataset other = WrittenDataset.of(new NumberedDataset(2, 60), folder);
    FinishedJob refused = reader.run("import", other.folder());
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.output()).last().asString().startsWith("The database cannot be used: ");
  }

  @Test
  void aServerWithAnotherCertificateIsNotTrusted() throws IOException {
    FinishedJob job = as("dialogue_owner", certificate("other")).run("migrate");
    assertThat(job.exitCode()).isEqualTo(3);
    assertThat(job.output()).last().asString().startsWith("The database cannot be used: ");
  }

  private Program as(String role, Path trusted) {
    return Program.on(
            postgres.address("dialogue") + "?sslmode=verify-full&sslrootcert=" + trusted, LOGS)
        .with(Map.of("quarkus.datasource.username", role));
  }

  /** Whether each connection of the service is. */
  private List<Boolean> encrypted() throws SQLException {
    try (Connection connection = postgres.connect("postgres");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select array_agg(ssl) from pg_stat_ssl join pg_stat_activity using (pid)
                where datname = 'dialogue' and usename = 'dialogue_reader'
                """)) {
      rows.next();
      return List.of((Boolean[]) rows.getArray(1).getArray());
    }
  }

  private static List<List<String>> statements() throws IOException {
    return SQL.matcher(Files.readString(HOW_TO))
        .results()
        .map((MatchResult block) -> Arrays.asList(block.group(1).split(";\\s*")))
        .toList();
  }

  private Path certificate(String name) throws IOException {
    Path file = folder.resolve(name + ".crt");
    Process openssl =
        new ProcessBuilder(
                List.of(
                    "openssl",
                    "req",
                    "-x509",
                    "-newkey",
                    "rsa:2048",
                    "-nodes",
                    "-days",
                    "2",
                    "-subj",
                    "/CN=localhost",
                    "-addext",
                    "subjectAltName=DNS:localhost",
                    "-keyout",
                    folder.resolve(name + ".key").toString(),
                    "-out",
                    file.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("openssl.log").toFile())
            .start();
    try {
      assertThat(openssl.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    assertThat(openssl.exitValue()).as(Files.readString(folder.resolve("openssl.log"))).isZero();
    return file;
  }
}
