package org.dialoguerelations.http.operations;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The package keeps documents as the tests say. */
@QuarkusIntegrationTest
class AutomaticPersistedQueriesIT extends AutomaticPersistedQueriesTest {}
