package org.dialoguerelations.http.limits;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;

/** The limits of a service that nobody has configured. */
public final class DefaultLimits {

  private DefaultLimits() {}

  public static LimitsConfig config() {
    return new SmallRyeConfigBuilder()
        .withMapping(LimitsConfig.class)
        .withConverter(Duration.class, 100, new DurationConverter())
        .withConverter(MemorySize.class, 100, new MemorySizeConverter())
        .build()
        .getConfigMapping(LimitsConfig.class);
  }

  public static DocumentLimits ofDocuments() {
    return new DocumentLimits(config());
  }
}
