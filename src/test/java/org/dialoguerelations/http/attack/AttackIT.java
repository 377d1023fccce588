package org.dialoguerelations.http.attack;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The package answers attacks as the tests say. */
@QuarkusIntegrationTest
class AttackIT extends AttackTest {}
