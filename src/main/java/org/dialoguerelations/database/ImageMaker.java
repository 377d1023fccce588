package org.dialoguerelations.database;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * What the build runs to make the database image: a start with a database in a file, which migrates
 * it and imports the built-in data set, and then ends. The service never runs it.
 */
@QuarkusMain(name = ImageMaker.NAME)
public class ImageMaker implements QuarkusApplication {

  static final String NAME = "database-image";

  @Override
  public int run(String... args) {
    return 0;
  }
}
