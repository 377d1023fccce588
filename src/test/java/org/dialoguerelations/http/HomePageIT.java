package org.dialoguerelations.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The package shows people what the tests say, GraphiQL included. */
@QuarkusIntegrationTest
class HomePageIT extends HomePageTest {}
