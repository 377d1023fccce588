package org.dialoguerelations.dataset.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportProgressTest {

  private final List<String> lines = new ArrayList<>();
  private final Ticking clock = new Ticking();
  private final ImportProgress progress = new ImportProgress(clock, lines::add);

  @Test
  void saysNothingOfAnImportThatIsSoonDone() {
    declare(400, 0);
    read(400, 1);
    progress.allRead();
    assertThat(lines).isEmpty();
    assertThat(progress.records()).isEqualTo(400);
  }

  @Test
  void tellsPercentageAndRate() {
    declare(95_270, 0);
    clock.millis += 2_000;
    read(40_000, 0);
    clock.millis += 3_000;
    read(14, 0);
    clock.millis += 10_000;
    read(55_256, 0);
    progress.allRead();
    assertThat(lines)
        .containsExactly(
            "Importing: 41% of 95,270 records, 8,000 records/s",
            "Importing: 42% of 95,270 records, 1 records/s",
            "Importing: all 95,270 records are written, now what follows from several");
  }

  @Test
  void tellsHowManyItFoundWhileItDoesNotKnowHowManyThereAre() {
    declare(1_500, 10);
    assertThat(lines)
        .containsExactly(
            "Importing: 500 records found so far",
            "Importing: 1,000 records found so far",
            "Importing: 1,500 records found so far");
  }

  @Test
  void isSilentOnRequest() {
    ImportProgress silent = ImportProgress.silent();
    silent.declared();
    silent.allDeclared();
    silent.read();
    silent.allRead();
    assertThat(silent.records()).isEqualTo(1);
  }

  private void declare(int records, int millisEach) {
    for (int i = 0; i < records; i++) {
      clock.millis += millisEach;
      progress.declared();
    }
    progress.allDeclared();
  }

  private void read(int records, int millisEach) {
    for (int i = 0; i < records; i++) {
      clock.millis += millisEach;
      progress.read();
    }
  }

  private static final class Ticking implements InstantSource {

    private long millis;

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(millis);
    }
  }
}
