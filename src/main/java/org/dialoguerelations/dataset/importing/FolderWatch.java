package org.dialoguerelations.dataset.importing;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.revision.WatchConfig;
import org.dialoguerelations.dataset.yaml.DatasetConfig;
import org.dialoguerelations.dataset.yaml.DatasetFiles;
import org.dialoguerelations.kernel.DaemonThreads;

/**
 * Imports the files of an operator's folders again whenever one was saved, for whoever writes them.
 */
@Singleton
public class FolderWatch {

  private static final int AFTER_THE_FIRST_IMPORT = 20_000;
  private static final int PAUSE_MILLIS = 300;

  private final DatasetStartup startup;
  private final List<Path> folders;
  private Set<String> imported = Set.of();
  private Set<String> seen = Set.of();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(new DaemonThreads("folder-watch"));

  FolderWatch(
      DatasetStartup startup, DatasetConfig dataset, WatchConfig config, ImportConfig imports) {
    this.startup = startup;
    boolean watched = config.files() && imports.atStart() == AtStart.IMPORT;
    this.folders =
        dataset.path().orElse(List.of()).stream()
            .filter(path -> watched && !path.equals(DatasetFiles.BUILT_IN))
            .toList();
  }

  void start(@Observes @Priority(AFTER_THE_FIRST_IMPORT) StartupEvent event) {
    if (!folders.isEmpty()) {
      look();
      imported = seen;
      Log.infof("Files in %s are imported again when they have changed", names());
      thread.scheduleWithFixedDelay(this::look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    thread.shutdownNow();
  }

  /** Looks once. What is still changing is left until the next time. */
  void look() {
    try {
      Set<String> before = seen;
      seen = state();
      if (seen.equals(before) && !seen.equals(imported)) {
        imported = seen;
        startup.importConfigured();
      }
    } catch (UncheckedIOException e) {
      Log.warnf("%s cannot be watched: %s", names(), e.getMessage());
    } catch (RuntimeException e) {
      Log.errorf(e, "The changed files could not be imported");
    }
  }

  /** Names, sizes and times of all files. */
  private Set<String> state() {
    Set<String> state = new HashSet<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        files.map(FolderWatch::state).forEach(state::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return state;
  }

  private String names() {
    return folders.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  private static String state(Path file) {
    try {
      return "%s %d %s".formatted(file, Files.size(file), Files.getLastModifiedTime(file));
    } catch (IOException e) {
      // It was removed while the folder was listed.
      return file.toString();
    }
  }
}
