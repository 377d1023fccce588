package org.dialoguerelations.http.audit;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The package passes the audits. */
@QuarkusIntegrationTest
class AuditIT extends AuditTest {}
