/**
 * Fetches missing objects with the user's own git, if asked to. This is the only subpackage that
 * runs a process. {@link org.langmix.git.fetch.Fetcher} is the entry point.
 */
package org.langmix.git.fetch;
