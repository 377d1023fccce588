package org.dialoguerelations.database;

import static java.util.Map.entry;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ImageMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.h2.Driver;
import org.h2.store.fs.FilePath;

/**
 * A file of H2 among the resources of the service. It is read from memory as it is, so that any
 * number of processes can open it, whatever disk they have.
 */
final class DatabaseImage {

  /** Where the build puts it; {@code pom.xml} names it, too. */
  private static final String RESOURCE = "database/dialogue.mv.db";

  /** Nothing can write to it, and it stays open while no connection is. */
  private static final String ADDRESS =
      "jdbc:h2:" + ImageFile.PATH + ";ACCESS_MODE_DATA=r;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";

  private static final String USER = "sa";

  private DatabaseImage() {}

  /** A native image has read it while it was built. */
  private static final class OfNativeImage {

    static final Optional<byte[]> CONTENT =
        find(DatabaseImage.class.getClassLoader()).map(DatabaseImage::read);
  }

  /**
   * Makes the image of this service ready to be used.
   *
   * @return the configuration that opens it: as it is, without migrations or checks of its schema,
   *     both of which the build has done; empty when the service was built without one
   */
  static Optional<Map<String, String>> open() {
    Optional<Supplier<byte[]>> content =
        ImageMode.current() == ImageMode.JVM
            ? find(Thread.currentThread().getContextClassLoader()).map(found -> () -> read(found))
            : OfNativeImage.CONTENT.map(bytes -> () -> bytes);
    return content.map(DatabaseImage::open);
  }

  private static Optional<URL> find(ClassLoader loader) {
    return Optional.ofNullable(loader.getResource(RESOURCE));
  }

  private static byte[] read(URL resource) {
    try (InputStream in = resource.openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the database image cannot be read: " + resource, e);
    }
  }

  /** Each configuration that is built asks for it; only the first of a process reads it. */
  private static Map<String, String> open(Supplier<byte[]> content) {
    if (!FilePath.get(ImageFile.NAME).exists()) {
      FilePath.register(new ImageFile(content.get()));
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
