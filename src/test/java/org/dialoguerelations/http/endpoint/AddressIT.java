package org.dialoguerelations.http.endpoint;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The package reads the same addresses. */
@QuarkusIntegrationTest
class AddressIT extends AddressTest {}
