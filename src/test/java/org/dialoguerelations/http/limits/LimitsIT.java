package org.dialoguerelations.http.limits;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The package refuses what the tests say. */
@QuarkusIntegrationTest
class LimitsIT extends LimitsTest {}
