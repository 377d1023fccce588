package org.dialoguerelations.runtime;

import io.quarkus.runtime.ExecutionMode;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Defaults that depend on how large the heap may grow. Whatever is configured counts instead. */
public class HeapDefaults implements ConfigSourceFactory {

  private static final String NAME = "the size of the heap";

  /** Below {@code application.properties} of the service. */
  private static final int ORDINAL = 200;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    // Quarkus asks while it builds, too, and keeps what it is told as a default.
    if (ExecutionMode.current() != ExecutionMode.RUNTIME_INIT) {
      return List.of();
    }
    HeapShares shares = new HeapShares(Runtime.getRuntime().maxMemory());
    shares.check();
    return List.of(new PropertiesConfigSource(shares.properties(), NAME, ORDINAL));
  }
}
