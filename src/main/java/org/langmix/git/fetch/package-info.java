/**
 * Has the user's own git fetch missing objects, if asked to; the only room that runs a process.
 * {@link org.langmix.git.fetch.Fetcher} is the door. Uses object, failure.
 */
package org.langmix.git.fetch;
