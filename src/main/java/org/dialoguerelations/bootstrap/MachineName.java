package org.dialoguerelations.bootstrap;

import com.arjuna.ats.arjuna.utils.Utility;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Tells libraries the name and the address of the machine, for which they would ask the network.
 * Where the machine's own name does not resolve, as in small virtual machines, each of them waits
 * for five seconds.
 */
@RegisterForReflection(targets = Utility.class)
final class MachineName {

  /** Where the library of the log, which shows the name in JSON, looks before it asks. */
  private static final String PROPERTY = "jboss.qualified.host.name";

  private static final Path OF_LINUX = Path.of("/proc/sys/kernel/hostname");

  /**
   * The loopback address, as transactions take it themselves when there is no other. It is a part
   * of the ids of transactions, which here never leave the process.
   */
  private static final long[] LOOPBACK = {0, 1};

  private MachineName() {}

  /** Does so, before any of them asks. */
  static void tell() {
    if (System.getProperty(PROPERTY) == null) {
      find(System.getenv(), OF_LINUX).ifPresent(name -> System.setProperty(PROPERTY, name));
    }
    try {
      Lookup inside = MethodHandles.privateLookupIn(Utility.class, MethodHandles.lookup());
      inside.findStaticVarHandle(Utility.class, "myAddr", long[].class).setVolatile(LOOPBACK);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not the library that the service was built with", e);
    }
  }

  /** The name, where the library does not find it itself in the environment. */
  static Optional<String> find(Map<String, String> environment, Path file) {
    return environment.containsKey("HOSTNAME") || environment.containsKey("COMPUTERNAME")
        ? Optional.empty()
        : read(file);
  }

  /** Other systems than Linux have no such file; their libraries ask as before. */
  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file).strip()).filter(name -> !name.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
