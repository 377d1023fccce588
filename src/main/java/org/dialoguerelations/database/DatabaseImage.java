package org.dialoguerelations.database;

import static java.util.Map.entry;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.h2.Driver;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.mem.FilePathMem;

/**
 * A file of H2 among the resources of the service. It is read into memory as it is, so that any
 * number of processes can open it, whatever disk they have.
 */
record DatabaseImage(URL resource) {

  /** Where the build puts it; {@code pom.xml} names it, too. */
  private static final String RESOURCE = "database/dialogue.mv.db";

  private static final String IN_MEMORY = "memFS:/dialogue";

  /** Nothing can write to it, and it stays open while no connection is. */
  private static final String ADDRESS =
      "jdbc:h2:" + IN_MEMORY + ";ACCESS_MODE_DATA=r;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";

  private static final String USER = "sa";

  /** The image of this service; empty when it was built without one. */
  static Optional<DatabaseImage> find() {
    return Optional.ofNullable(Thread.currentThread().getContextClassLoader().getResource(RESOURCE))
        .map(DatabaseImage::new);
  }

  /**
   * Makes it ready to be used.
   *
   * @return the configuration that opens it: as it is, without migrations or checks of its schema,
   *     both of which the build has done
   */
  Map<String, String> open() {
    // By name only, H2 would not find its file system in a native image.
    FilePath.register(new FilePathMem());
    FilePath file = FilePath.get(IN_MEMORY + ".mv.db");
    if (!file.exists()) {
      read(file);
      new Thread(DatabaseImage::openMeanwhile, "database-image").start();
    }
    return Map.ofEntries(
        entry(DatabaseConfigSource.DATABASE, ADDRESS),
        entry(DatabaseConfigSource.USER, USER),
        entry(DatabaseConfigSource.PASSWORD, USER),
        entry("dialogue-relations.import.at-start", "require"),
        entry("dialogue-relations.watch.every", "0S"),
        entry("quarkus.flyway.active", "false"),
        entry("quarkus.hibernate-orm.schema-management.strategy", "none"));
  }

  private void read(FilePath file) {
    try (InputStream in = resource.openStream();
        OutputStream out = file.newOutputStream(false)) {
      in.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException("the database image cannot be read: " + resource, e);
    }
  }

  /** While the rest of the service starts; the first who needs it would wait for it otherwise. */
  private static void openMeanwhile() {
    Properties login = new Properties();
    login.put("user", USER);
    login.put("password", USER);
    try (Connection connection = new Driver().connect(ADDRESS, login)) {
      Log.debugf("Opened %s", connection);
    } catch (SQLException e) {
      Log.debugf(e, "The first who needs the database image fails in the same way, and says so");
    }
  }
}
