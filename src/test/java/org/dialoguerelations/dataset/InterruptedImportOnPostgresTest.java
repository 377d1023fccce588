package org.dialoguerelations.dataset;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.dialoguerelations.testing.Postgres;

@QuarkusTest
@TestProfile(InterruptedImportOnPostgresTest.Alone.class)
class InterruptedImportOnPostgresTest extends InterruptedImportTest {

  /** Of its own, since it leaves another data set than it found. */
  public static class Alone extends Postgres {}
}
