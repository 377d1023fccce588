package org.dialoguerelations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ExecutionModeManager;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the database image is served, and that nothing can be written to it. */
class DatabaseConfigSourceTest {

  private static final String IN_MEMORY = "jdbc:h2:mem:dialogue";

  @TempDir Path classes;
  private ClassLoader before;
  private URLClassLoader loader;

  @BeforeEach
  void putAnImageOnTheClassPath() throws IOException, SQLException {
    Path folder = Files.createDirectory(classes.resolve("database"));
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("dialogue"), "sa", "sa");
        Statement statement = connection.createStatement()) {
      statement.execute("create table fact (name varchar(10))");
      statement.execute("insert into fact values ('made')");
    }
    before = Thread.currentThread().getContextClassLoader();
    ExecutionModeManager.runtimeInit();
    useImagesOf(classes);
  }

  @AfterEach
  void leaveTheClassPath() throws IOException {
    ExecutionModeManager.unset();
    Thread.currentThread().setContextClassLoader(before);
    loader.close();
  }

  @Test
  void theImageIsServedWhenNothingIsConfigured() {
    SmallRyeConfig config = configured("prod", Map.of("dialogue-relations.dataset.path", ""));
    assertThat(value(config, DatabaseConfigSource.DATABASE)).contains("ACCESS_MODE_DATA=r");
    assertThat(value(config, "quarkus.flyway.active")).isEqualTo("false");
    assertThat(value(config, "quarkus.hibernate-orm.schema-management.strategy")).isEqualTo("none");
    assertThat(value(config, "dialogue-relations.import.at-start")).isEqualTo("require");
  }

  @ParameterizedTest
  @CsvSource({
    "dialogue-relations.dataset.path, /data/set",
    "quarkus.datasource.jdbc.url, jdbc:h2:file:/data/dialogue",
    "quarkus.datasource.username, operator",
    "quarkus.datasource.password, secret",
  })
  void whatAnOperatorConfiguresIsServedInstead(String name, String value) {
    SmallRyeConfig config = configured("prod", Map.of(name, value));
    assertThat(value(config, name)).isEqualTo(value);
    assertThat(value(config, DatabaseConfigSource.DATABASE)).doesNotContain("ACCESS_MODE_DATA");
    assertThat(value(config, "dialogue-relations.import.at-start")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test"})
  void developersAreServedWhatTheyWrite(String profile) {
    assertThat(value(configured(profile, Map.of()), DatabaseConfigSource.DATABASE))
        .isEqualTo(IN_MEMORY);
  }

  @Test
  void aServiceWithoutAnImageImports() throws IOException {
    loader.close();
    useImagesOf(classes.resolve("nowhere"));
    assertThat(value(configured("prod", Map.of()), DatabaseConfigSource.DATABASE))
        .isEqualTo(IN_MEMORY);
  }

  @Test
  void theBuildLearnsNothingOfIt() {
    ExecutionModeManager.unset();
    assertThat(value(configured("prod", Map.of()), DatabaseConfigSource.DATABASE))
        .isEqualTo(IN_MEMORY);
  }

  @Test
  void theImageIsReadAndNotWritten() throws SQLException {
    SmallRyeConfig config = configured("prod", Map.of());
    try (Connection connection =
            DriverManager.getConnection(
                value(config, DatabaseConfigSource.DATABASE),
                value(config, DatabaseConfigSource.USER),
                value(config, DatabaseConfigSource.PASSWORD));
        Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery("select name from fact")) {
        assertThat(row.next()).isTrue();
        assertThat(row.getString(1)).isEqualTo("made");
      }
      assertThatThrownBy(() -> statement.execute("insert into fact values ('more')"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("read only");
    }
  }

  private void useImagesOf(Path folder) throws IOException {
    loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    Thread.currentThread().setContextClassLoader(loader);
  }

  private static SmallRyeConfig configured(String profile, Map<String, String> byOperator) {
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .withProfile(profile)
        .withSources(
            new PropertiesConfigSource(
                Map.of(DatabaseConfigSource.DATABASE, IN_MEMORY), "application.properties", 250),
            new PropertiesConfigSource(byOperator, "environment", 300))
        .withSources(new DatabaseConfigSource())
        .build();
  }

  private static String value(SmallRyeConfig config, String name) {
    return config.getConfigValue(name).getValue();
  }
}
