package org.dialoguerelations.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.arjuna.ats.arjuna.utils.Utility;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody asks the network for the machine's own name. */
class MachineNameTest {

  @TempDir Path folder;

  @Test
  void transactionsAreToldAnAddress() throws UnknownHostException {
    MachineName.tell();
    assertThat(Utility.hostInetAddr()).containsExactly(0, 1);
  }

  @Test
  void theNameIsReadWhereTheEnvironmentDoesNotHaveIt() throws IOException {
    Path file = Files.writeString(folder.resolve("hostname"), "vm-7.example\n");
    assertThat(MachineName.find(Map.of(), file)).contains("vm-7.example");
    assertThat(MachineName.find(Map.of("HOSTNAME", "vm"), file)).isEmpty();
    assertThat(MachineName.find(Map.of("COMPUTERNAME", "VM"), file)).isEmpty();
  }

  @Test
  void anUnknownNameIsLeftToTheLibrary() throws IOException {
    assertThat(MachineName.find(Map.of(), folder.resolve("none"))).isEmpty();
    Path empty = Files.writeString(folder.resolve("empty"), "\n");
    assertThat(MachineName.find(Map.of(), empty)).isEmpty();
  }
}
