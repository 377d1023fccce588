package org.dialoguerelations.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.dialoguerelations.bootstrap.ServiceProcess;
import org.dialoguerelations.bootstrap.StartMeasurements;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The executable is not larger, slower to start or hungrier than its budgets. */
@EnabledIf("isExecutable")
class BudgetIT {

  private static final Path BUDGETS = Path.of("src/test/native-budget.properties");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final int REQUESTS = 1_000;
  private static final Properties MOST = new Properties();

  static boolean isExecutable() throws IOException {
    return ServiceProcess.executable().isPresent();
  }

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = Files.newInputStream(BUDGETS)) {
      MOST.load(in);
    }
  }

  @Test
  void size() throws IOException {
    assertThat(Files.size(ServiceProcess.executable().orElseThrow()))
        .isLessThanOrEqualTo(most("executable.bytes"));
  }

  @Test
  void start() throws IOException {
    assertThat(StartMeasurements.medianMillis()).isLessThanOrEqualTo(most("start.millis"));
  }

  @Test
  void memory() throws IOException {
    try (ServiceProcess service = ServiceProcess.start()) {
      service.firstAnswer(Wire.request("GET /q/health/ready"));
      assertThat(service.residentMebibytes()).isLessThanOrEqualTo(most("idle.mebibytes"));
      List<byte[]> requests = goldenRequests();
      try (Wire wire = Wire.open(service.port())) {
        for (int i = 0; i < REQUESTS; i++) {
          wire.send(requests.get(i % requests.size()));
          wire.answer();
        }
      }
      assertThat(service.residentMebibytes()).isLessThanOrEqualTo(most("loaded.mebibytes"));
    }
  }

  private static List<byte[]> goldenRequests() throws IOException {
    List<byte[]> requests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      for (Path query : files.filter(file -> file.toString().endsWith(".graphql")).toList()) {
        requests.add(Wire.post(Graph.write(Map.of("query", Files.readString(query)))));
      }
    }
    return requests;
  }

  private static int most(String budget) {
    return Integer.parseInt(MOST.getProperty(budget));
  }
}
