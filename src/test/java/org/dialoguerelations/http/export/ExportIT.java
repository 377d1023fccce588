package org.dialoguerelations.http.export;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The package reads filters and writes files as the tests say. */
@QuarkusIntegrationTest
class ExportIT extends ExportTest {}
