package org.dialoguerelations.http.headers;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The package sends the headers that the tests name. */
@QuarkusIntegrationTest
class SecurityHeadersIT extends SecurityHeadersTest {}
