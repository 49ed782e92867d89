/** A small made-up repository with the layout of a kernel, to try the program on. */
package org.langmix.demo;
