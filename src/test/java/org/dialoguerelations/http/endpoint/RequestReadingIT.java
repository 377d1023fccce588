package org.dialoguerelations.http.endpoint;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The package reads requests as the tests say. */
@QuarkusIntegrationTest
class RequestReadingIT extends RequestReadingTest {}
