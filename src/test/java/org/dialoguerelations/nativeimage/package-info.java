/**
 * What can be seen without the compiler of native images of whether the service fits into one; see
 * {@code docs/decisions/0023-what-a-native-image-needs-is-checked-without-its-compiler.md}.
 */
package org.dialoguerelations.nativeimage;
