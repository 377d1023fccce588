/**
 * What tests of several packages use: a clock that stands still, a GraphQL client, a count of SQL
 * statements.
 */
package org.dialoguerelations.testing;
