package org.dialoguerelations.runtime;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** Says at start what the size of the heap came to, in one line. */
@Singleton
class HeapReport {

  private final Config config;

  HeapReport(Config config) {
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    HeapShares shares = new HeapShares(Runtime.getRuntime().maxMemory());
    Log.infof(
        "Heap of at most %d MiB: %s",
        shares.heap() / (1024 * 1024),
        shares.properties().keySet().stream()
            .map(name -> name + "=" + config.getConfigValue(name).getValue())
            .collect(Collectors.joining(", ")));
  }
}
