/**
 * Makes data sets of any size with the shape of the real one: {@link
 * org.dialoguerelations.bench.world.World} writes a folder of files from a {@link
 * org.dialoguerelations.bench.world.WorldSize} and a seed; one class a section says what its
 * records hold. The data set that the service brings along is part of each, so that questions about
 * it can be asked of a world, too.
 */
package org.dialoguerelations.bench.world;
