package org.dialoguerelations.plans;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import org.dialoguerelations.testing.Large;

@QuarkusTest
@TestProfile(Large.class)
class PlansOnPostgresTest extends Plans {

  @Override
  Pattern scan() {
    return Pattern.compile("Seq Scan on (\\w+)");
  }

  @Override
  Pattern index() {
    return Pattern.compile("Index (?:Only )?Scan (?:Backward )?(?:using|on) (\\w+)");
  }

  @Override
  String column() {
    return "PostgreSQL";
  }
}
