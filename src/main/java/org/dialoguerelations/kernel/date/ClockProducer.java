package org.dialoguerelations.kernel.date;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;

/**
 * The one place where the time of the machine enters the service. Tests put a fixed clock in its
 * stead.
 */
@Singleton
class ClockProducer {

  @Produces
  @Singleton
  @DefaultBean
  @MachineTime
  InstantSource clock() {
    return Clock.systemUTC();
  }
}
