/**
 * The database image: a database of the built-in data set that the build has made, so that a start
 * neither migrates nor imports. {@link org.dialoguerelations.database.DatabaseConfigSource} says
 * when it is served, {@link org.dialoguerelations.database.DatabaseImage} puts it where H2 opens
 * it, and {@link org.dialoguerelations.database.ImageMaker} is what the build runs. This package
 * does not depend on the content of the database. The reasons are in {@code
 * docs/decisions/0019-the-database-is-made-by-the-build.md}.
 */
@NullMarked
package org.dialoguerelations.database;

import org.jspecify.annotations.NullMarked;
