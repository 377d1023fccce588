/**
 * Images of the service, and the files with which they are deployed. {@link
 * org.dialoguerelations.container.JvmImageIT} and {@link
 * org.dialoguerelations.container.NativeImagesIT} build the Dockerfiles as they are with {@link
 * org.dialoguerelations.container.Buildah}, on {@link org.dialoguerelations.container.Bases} made
 * here, and run them in a {@link org.dialoguerelations.container.Container}. The other tests read
 * files only.
 */
package org.dialoguerelations.container;
