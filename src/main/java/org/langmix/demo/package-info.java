/** A small made-up repository in the shape of the kernel's, to try the program on. */
package org.langmix.demo;
