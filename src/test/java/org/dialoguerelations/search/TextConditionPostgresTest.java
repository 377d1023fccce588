package org.dialoguerelations.search;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.dialoguerelations.testing.Postgres;

/** The same on PostgreSQL. */
@QuarkusTest
@TestProfile(Postgres.class)
class TextConditionPostgresTest extends TextConditionTest {}
