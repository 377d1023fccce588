package org.dialoguerelations.graph;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.dialoguerelations.testing.Postgres;

/** The answers are the same on PostgreSQL. */
@QuarkusTest
@TestProfile(Postgres.class)
class GoldenQueryOnPostgresTest extends GoldenQueryTest {}
