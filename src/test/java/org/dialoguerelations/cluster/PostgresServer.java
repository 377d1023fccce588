package org.dialoguerelations.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A PostgreSQL server with a folder and a port of its own, which can be stopped and begun again.
 */
final class PostgresServer implements AutoCloseable {

  static final String USER = "postgres";

  /** How a server ends, by the signal that tells it to. */
  enum Ending {
    /** Ends its connections, and writes down what it has. */
    FAST("INT"),
    /** As if it had crashed: it recovers when it starts. */
    IMMEDIATE("QUIT");

    private final String signal;

    Ending(String signal) {
      this.signal = signal;
    }
  }

  private static final long LONGEST_START = TimeUnit.MINUTES.toNanos(1);

  private final Path folder;
  private final int port;
  private final Map<String, String> settings;
  private EmbeddedPostgres server;

  private PostgresServer(Path folder, int port, Map<String, String> settings) {
    this.folder = folder;
    this.port = port;
    this.settings = settings;
  }

  static PostgresServer start(Path folder) {
    return start(folder, Map.of());
  }

  /**
   * Starts one.
   *
   * @param folder takes its files; an empty one
   * @param settings as in {@code postgresql.conf}
   */
  static PostgresServer start(Path folder, Map<String, String> settings) {
    PostgresServer server = new PostgresServer(folder.resolve("data"), freePort(), settings);
    server.init();
    return server;
  }

  private void init() {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder)
            .setCleanDataDirectory(false)
            .setOutputRedirector(Redirect.DISCARD)
            .setErrorRedirector(Redirect.DISCARD)
            .setPort(port);
    settings.forEach(builder::setServerConfig);
    try {
      server = builder.start();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Starts it again, with the data that it had. */
  void start() {
    List<String> command = new ArrayList<>();
    if (LinuxUtils.isUnshareAvailable()) {
      command.addAll(List.of("unshare", "-U"));
    }
    try {
      String last = Files.readString(folder.resolve("postmaster.opts")).replace("\"", "").trim();
      command.addAll(List.of(last.split(" ")));
      new ProcessBuilder(command)
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    long end = System.nanoTime() + LONGEST_START;
    while (!takesConnections()) {
      assertThat(System.nanoTime()).as("the server starts").isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  /** Waits until the server has ended the connections of processes that are gone. */
  void awaitNobodyIn(String database) {
    long end = System.nanoTime() + LONGEST_START;
    while (clients(database) > 0) {
      assertThat(System.nanoTime()).as("the server notices").isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }

  private int clients(String database) {
    try (Connection connection = connect("postgres");
        PreparedStatement clients =
            connection.prepareStatement(
                "select count(*) from pg_stat_activity where datname = ?")) {
      clients.setString(1, database);
      try (ResultSet count = clients.executeQuery()) {
        count.next();
        return count.getInt(1);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private boolean takesConnections() {
    try (Connection connection = connect("postgres")) {
      return connection.isValid(0);
    } catch (SQLException e) {
      return false;
    }
  }

  void stop(Ending ending) {
    ProcessHandle main = main();
    signal(main, ending.signal);
    main.onExit().join();
  }

  /** It answers nothing from now on, and keeps all connections; new ones, too. */
  void freeze() {
    ProcessHandle main = main();
    Stream.concat(Stream.of(main), main.descendants()).forEach(one -> signal(one, "STOP"));
  }

  /** Goes on after it was frozen. */
  void thaw() {
    ProcessHandle main = main();
    Stream.concat(main.descendants(), Stream.of(main)).forEach(one -> signal(one, "CONT"));
  }

  /** The address of an empty database, which is made. */
  String create(String database) {
    execute("postgres", "create database " + database);
    return address(database);
  }

  String address(String database) {
    return "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
  }

  void execute(String database, String... statements) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(address(database), USER, USER);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private ProcessHandle main() {
    try (Stream<String> lines = Files.lines(folder.resolve("postmaster.pid"))) {
      return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow())).orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void signal(ProcessHandle process, String signal) {
    try {
      Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start();
      assertThat(kill.waitFor(10, TimeUnit.SECONDS)).isTrue();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
