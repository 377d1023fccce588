package org.dialoguerelations.plans;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import org.dialoguerelations.testing.Large;

@QuarkusTest
@TestProfile(Large.class)
class PlansOnH2Test extends Plans {

  @Override
  Pattern scan() {
    return Pattern.compile("PUBLIC\\.(\\w+)\\.tableScan");
  }

  @Override
  Pattern index() {
    return Pattern.compile("/\\* PUBLIC\\.(\\w+)(?=[: ])");
  }

  @Override
  String column() {
    return "H2";
  }
}
