/** The database below: that the migrations mean the same on H2 and on PostgreSQL. */
package org.dialoguerelations.database;
