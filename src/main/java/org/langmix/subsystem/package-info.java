/**
 * Which paths belong together: named sets of paths in the syntax of the kernel's MAINTAINERS file,
 * the built-in areas, and the origin of a file (written for the kernel, vendored, generated).
 */
package org.langmix.subsystem;
