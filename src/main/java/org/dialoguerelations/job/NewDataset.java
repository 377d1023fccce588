package org.dialoguerelations.job;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.dialoguerelations.kernel.ServiceFile;

/**
 * A small data set to begin with, and queries about it.
 *
 * @param folder to which it is written; files that are there are kept
 */
record NewDataset(Path folder) {

  private static final String QUERIES = "queries.graphql";
  private static final List<String> FILES = List.of("dataset.yaml", QUERIES);

  ExitCode write(PrintStream out) {
    try {
      Files.createDirectories(folder);
      for (String name : FILES) {
        if (Files.exists(folder.resolve(name))) {
          throw new FileAlreadyExistsException(folder.resolve(name).toString());
        }
      }
      for (String name : FILES) {
        Files.writeString(folder.resolve(name), text(name), StandardOpenOption.CREATE_NEW);
      }
    } catch (FileAlreadyExistsException e) {
      out.printf("There is a file %s already: name another folder%n", e.getFile());
      return ExitCode.USAGE;
    } catch (IOException e) {
      out.printf("The folder cannot be written to: %s%n", e);
      return ExitCode.USAGE;
    }
    out.printf(
        """
        %s holds a data set now: dataset.yaml

        To serve it, start the service with DATASET_PATH=%s, and open http://localhost:8080
        Where dialogue-relations.watch.files is true, as it is in development, it is read again
        whenever a file is saved.

        What can be asked, as in %s:

        %s""",
        folder, folder, QUERIES, text(QUERIES));
    return ExitCode.DONE;
  }

  /** One of its files. */
  private static String text(String name) {
    return ServiceFile.text("init/" + name);
  }
}
