package org.dialoguerelations.http.audit;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The package serves the same schema. */
@QuarkusIntegrationTest
class SchemaFileIT extends SchemaFileTest {}
