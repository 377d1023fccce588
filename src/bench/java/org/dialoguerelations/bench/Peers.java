package org.dialoguerelations.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Servers of others, which answer the nested query over the same data. They are scripts for Node,
 * and are run from a copy of their folder.
 */
final class Peers implements AutoCloseable {

  /** Each script with the port that it listens on. */
  private static final Map<String, Integer> PORTS =
      new TreeMap<>(
          Map.of("mercurius-memory", 8091, "yoga-memory", 8092, "mercurius-postgres", 8093));

  private static final String POSTGRES = "PGURL";

  private final Path folder;
  private final List<AutoCloseable> started = new ArrayList<>();
  private final List<Server> servers = new ArrayList<>();

  private Peers(Path folder) {
    this.folder = folder;
  }

  /**
   * Starts all of them, with a snapshot of the data of the service.
   *
   * @param origin folder of the scripts
   * @param folder where they are copied to
   * @throws CannotMeasureException when Node is missing or one of them does not start
   */
  static Peers start(Path origin, Path folder, Target service) {
    Peers peers = new Peers(folder);
    try {
      Files.createDirectories(folder);
      peers.copy(origin);
      peers.prepare(service);
      peers.startAll();
      return peers;
    } catch (IOException e) {
      peers.close();
      throw new CannotMeasureException("the peers cannot be started: %s", e.getMessage());
    } catch (RuntimeException e) {
      peers.close();
      throw e;
    }
  }

  List<Server> servers() {
    return List.copyOf(servers);
  }

  private void copy(Path origin) throws IOException {
    try (Stream<Path> files = Files.list(origin)) {
      for (Path file : files.filter(Peers::isCopied).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static boolean isCopied(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".mjs") || name.equals("package.json");
  }

  private void prepare(Target service) throws IOException {
    run("node", "--version");
    if (Files.notExists(folder.resolve("node_modules"))) {
      run("npm", "install", "--no-audit", "--no-fund");
    }
    run("node", "snapshot.mjs", "http://127.0.0.1:%d/graphql".formatted(service.port()));
  }

  private void run(String... command) throws IOException {
    Path log = folder.resolve(command[0] + ".log");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new CannotMeasureException(
          "%s is missing: the peers need Node 20 or later with npm", command[0]);
    }
    if (process.onExit().join().exitValue() != 0) {
      throw new CannotMeasureException(
          "%s failed:%n%s", String.join(" ", command), Files.readString(log));
    }
  }

  private void startAll() throws IOException {
    String postgres = postgres();
    for (Map.Entry<String, Integer> peer : PORTS.entrySet()) {
      String script = peer.getKey() + ".mjs";
      if (Files.exists(folder.resolve(script))) {
        ProcessBuilder builder = new ProcessBuilder("node", script);
        builder.directory(folder.toFile());
        builder.environment().put("NODE_ENV", "production");
        builder.environment().put(POSTGRES, postgres);
        Server server =
            Server.start(
                peer.getKey(), peer.getValue(), builder, folder, Question.NESTED.request());
        servers.add(server);
        started.add(server);
      }
    }
  }

  /** The PostgreSQL that the environment names, or one of our own. */
  private String postgres() throws IOException {
    String given = System.getenv(POSTGRES);
    if (given != null) {
      return given;
    }
    EmbeddedPostgres own = EmbeddedPostgres.start();
    started.add(own);
    return "postgres://postgres:postgres@127.0.0.1:%d/postgres".formatted(own.getPort());
  }

  @Override
  public void close() {
    for (int i = started.size() - 1; i >= 0; i--) {
      try {
        started.get(i).close();
      } catch (Exception e) {
        throw new IllegalStateException("a peer does not end", e);
      }
    }
  }
}
